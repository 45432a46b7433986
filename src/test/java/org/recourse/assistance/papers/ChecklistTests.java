package org.recourse.assistance.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.papers.IncomeFact.EMPLOYED;
import static org.recourse.assistance.papers.IncomeFact.NO_INCOME;
import static org.recourse.assistance.papers.IncomeFact.OTHER_INCOME;
import static org.recourse.assistance.papers.IncomeFact.SELF_EMPLOYED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.Interviews;
import org.recourse.assistance.household.FamilyRules;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.IncomeSource;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.PayPeriod;
import org.recourse.assistance.household.Relation;
import org.recourse.assistance.household.Residency;
import org.recourse.assistance.screening.ProgramResult;
import org.recourse.assistance.screening.Screening;
import org.recourse.assistance.tables.AssistanceTables;

/** Which papers a patient is asked for. */
class ChecklistTests {

  private final Checklist checklist = new Checklist(AssistanceTables.asSaved());

  @Test
  void hospital_charity_takes_pay_stubs_or_a_tax_return_and_asks_for_nothing_else() {
    var wanted = checklist.wanted(List.of("HFPA"), EnumSet.allOf(IncomeFact.class));

    assertThat(wanted).singleElement().extracting(Want::purpose).isEqualTo("INCOME");
    assertThat(wanted.get(0).words()).isEqualTo("Recent pay stubs or Income tax return");
    assertThat(wanted.get(0).oneOf())
        .extracting(Paper::citation)
        .allMatch(law -> law.contains("AB 2297"));
  }

  @Test
  void either_paper_is_enough_and_a_bank_statement_is_of_no_account() {
    var employed = Set.of(EMPLOYED);

    assertThat(checklist.missing(List.of("HFPA"), employed, Set.of("PAY_STUBS"))).isEmpty();
    assertThat(checklist.missing(List.of("HFPA"), employed, Set.of("TAX_RETURN"))).isEmpty();
    assertThat(checklist.missing(List.of("HFPA"), employed, Set.of("BANK_STATEMENT"))).hasSize(1);
  }

  @Test
  void somebody_without_pay_or_business_is_asked_for_no_paper_by_the_hospital() {
    assertThat(checklist.wanted(List.of("HFPA"), Set.of(NO_INCOME))).isEmpty();
    assertThat(checklist.wanted(List.of("HFPA"), Set.of(OTHER_INCOME))).isEmpty();
    assertThat(checklist.wanted(List.of("HFPA"), Set.of(SELF_EMPLOYED)).get(0).words())
        .isEqualTo("Income tax return");
  }

  @Test
  void a_program_that_takes_the_patients_word_asks_for_no_paper() {
    var result =
        Screening.by(AssistanceTables.asSaved())
            .screen(Interviews.anAdult(1, 10_000_00), LocalDate.of(2026, 5, 4));
    var byWord =
        result.programs().stream()
            .filter(ProgramResult::selfAttests)
            .map(ProgramResult::program)
            .toList();

    assertThat(byWord).contains("HPE", "FAMILY_PACT", "ATP");
    assertThat(checklist.wanted(byWord, EnumSet.allOf(IncomeFact.class))).isEmpty();
  }

  @Test
  void adap_wants_four_things_proven_and_three_without_income() {
    assertThat(checklist.wanted(List.of("ADAP"), Set.of(EMPLOYED, OTHER_INCOME)))
        .extracting(Want::purpose)
        .containsExactly("IDENTITY", "RESIDENCY", "DIAGNOSIS", "INCOME");
    assertThat(checklist.missing(List.of("ADAP"), Set.of(NO_INCOME), Set.of("PROOF_OF_IDENTITY")))
        .extracting(Want::purpose)
        .containsExactly("RESIDENCY", "DIAGNOSIS");
  }

  @Test
  void what_a_household_lives_on_is_read_from_its_incomes() {
    var home = new Residency("CA", null, true);
    var pay = Income.of(IncomeSource.JOB, PayPeriod.WEEKLY, 500_00);
    var shop = Income.of(IncomeSource.SELF_EMPLOYMENT, PayPeriod.MONTHLY, 500_00);
    var nothing = Income.of(IncomeSource.PENSION, PayPeriod.MONTHLY, 0);
    var patient = Member.of(Relation.PATIENT, 40, pay);

    assertThat(IncomeFact.of(new Household(List.of(patient.earning(null)), home)))
        .containsExactly(NO_INCOME);
    assertThat(IncomeFact.of(new Household(List.of(patient.earning(List.of(nothing))), home)))
        .containsExactly(NO_INCOME);
    assertThat(
            IncomeFact.of(
                new Household(List.of(patient, Member.of(Relation.SPOUSE, 40, shop)), home)))
        .containsExactly(EMPLOYED, SELF_EMPLOYED);
  }

  @Test
  void nobody_is_asked_for_pay_stubs_whose_income_the_program_does_not_count() {
    var home = new Residency("CA", null, true);
    var pay = Income.of(IncomeSource.JOB, PayPeriod.WEEKLY, 500_00);
    var father = Member.of(Relation.PARENT, 61, pay);
    var proven = new ProvenIncomes(new FamilyRules(AssistanceTables.asSaved()));
    var grown = proven.by(new Household(List.of(Member.of(Relation.PATIENT, 30), father), home));
    var minor = proven.by(new Household(List.of(Member.of(Relation.PATIENT, 12), father), home));

    assertThat(checklist.wanted(List.of("HFPA"), grown)).isEmpty();
    assertThat(checklist.wanted(List.of("HFPA"), minor))
        .extracting(Want::purpose)
        .containsExactly("INCOME");
  }
}
