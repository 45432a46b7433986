package org.recourse.assistance.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.Interviews;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.bill.Prices;
import org.recourse.assistance.determination.amounts.Applied;
import org.recourse.assistance.determination.amounts.Computing;
import org.recourse.assistance.determination.amounts.DecidedHere;
import org.recourse.assistance.determination.amounts.FamilyMoney;
import org.recourse.assistance.determination.amounts.Help;
import org.recourse.assistance.liability.period.Periods;
import org.recourse.assistance.screening.Screening;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.assistance.tables.Tables;

/** What the house decides about a family in Los Angeles, to the cent. */
class DeterminingTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Tables TABLES = AssistanceTables.asSaved();

  /** 200 percent of the guideline of 2026 for two people, a year. */
  private static final long TWICE = 4_328_000;

  private static Determining rules(boolean examplesDecide, boolean is501c3) {
    return new Determining(
        Screening.by(TABLES),
        new DecidedHere(TABLES),
        Computing.by(TABLES, is501c3),
        new Periods(TABLES),
        new DeterminationSettings(examplesDecide));
  }

  private static Bill aBill(String number, long charges, long paid, Long medicare, Long mediCal) {
    return new Bill(
        number,
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 10, 20),
        charges,
        paid,
        new Prices(medicare, mediCal, null));
  }

  private static Applied applied(long yearlyCents, List<Bill> bills, String... programs) {
    return new Applied(
        List.of(programs),
        Interviews.anAdult(2, yearlyCents),
        bills,
        FamilyMoney.in(Map.of("essentialExpenses", "3,000.00")),
        List.of(),
        Map.of(),
        List.of());
  }

  private static ProgramDecision of(Determination determination, String program) {
    return determination.decisions().stream()
        .filter(one -> one.program().equals(program))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"4328000,0", "4328001,100000"})
  void ability_to_pay_is_free_to_the_cent_of_200_percent(long yearly, long owed) {
    var decided =
        rules(true, false)
            .determine(applied(yearly, List.of(aBill("B1", 1_000_000, 0, null, null)), "ATP"), DAY);

    assertThat(decided.owedCents("B1")).isEqualTo(owed);
    assertThat(of(decided, "ATP").amounts().help()).isEqualTo(owed == 0 ? Help.FREE : Help.PART);
    assertThat(of(decided, "ATP").until()).isEqualTo(LocalDate.of(2027, 11, 19));
    assertThat(decided.guidelineYear()).isEqualTo(2026);
  }

  @Test
  void an_example_amount_decides_nothing_but_in_training() {
    var bills = List.of(aBill("B1", 1_000_000, 0, null, null));

    var decided = rules(false, false).determine(applied(TWICE + 1, bills, "ATP"), DAY);

    assertThat(decided.questions())
        .singleElement()
        .asString()
        .contains("assistance-scale-atp", "example", "Compliance");
    assertThat(of(decided, "ATP").outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void a_discount_asks_for_the_prices_that_matter_and_for_no_others() {
    var asked =
        rules(true, false)
            .determine(
                applied(TWICE + 1, List.of(aBill("B1", 500_000, 0, 90_000L, null)), "HFPA"), DAY);
    var known =
        rules(true, false)
            .determine(
                applied(TWICE + 1, List.of(aBill("B1", 500_000, 0, 90_000L, 80_000L)), "HFPA"),
                DAY);

    assertThat(asked.questions())
        .containsExactly("Bill B1: What would Medi-Cal pay for this care?");
    assertThat(known.owedCents("B1")).isEqualTo(90_000);
  }

  @Test
  void the_help_that_leaves_least_counts_bill_by_bill() {
    var bills =
        List.of(aBill("B1", 1_000_000, 0, 90_000L, 80_000L), aBill("B2", 50_000, 0, 40_000L, 1L));

    var decided = rules(true, false).determine(applied(TWICE + 1, bills, "ATP", "HFPA"), DAY);

    assertThat(decided.owedCents("B1")).as("the discount").isEqualTo(90_000);
    assertThat(decided.owedCents("B2")).as("the scale").isEqualTo(5_000);
  }

  @Test
  void a_family_above_the_limit_is_denied_with_what_would_change_it() {
    var bills = List.of(aBill("B1", 1_000_000, 0, null, null));

    var decided = rules(true, false).determine(applied(2 * TWICE + 1, bills, "HFPA"), DAY);

    assertThat(of(decided, "HFPA").outcome()).isEqualTo(Outcome.DENIED);
    assertThat(of(decided, "HFPA").changes())
        .extracting(change -> change.sentence())
        .anyMatch(text -> text.contains("$86,560.00 or less"))
        .anyMatch(text -> text.contains("household of 3"));
    assertThat(decided.owedCents("B1")).as("nothing is taken off").isEqualTo(1_000_000);
  }

  @Test
  void instalments_are_for_what_other_help_leaves_and_not_for_what_is_paid() {
    var bills = List.of(aBill("B1", 1_000_000, 60_000, null, null));

    var decided =
        rules(true, false).determine(applied(TWICE + 1, bills, "ATP", "PAYMENT_PLAN"), DAY);

    var plan = of(decided, "PAYMENT_PLAN").amounts().plan();
    assertThat(plan.owedCents()).isEqualTo(40_000);
    // A tenth of what a month's income leaves: (43,280.01 / 12 - 3,000) / 10, rounded down.
    assertThat(plan.monthlyCents()).isEqualTo(6_066);
    assertThat(plan.instalments().sum()).isEqualTo(40_000);
  }

  @Test
  void a_plan_is_not_needed_where_nothing_is_left() {
    var bills = List.of(aBill("B1", 1_000_000, 0, null, null));

    var decided = rules(true, false).determine(applied(TWICE, bills, "ATP", "PAYMENT_PLAN"), DAY);

    assertThat(of(decided, "PAYMENT_PLAN").outcome()).isEqualTo(Outcome.NOT_NEEDED);
  }

  @Test
  void a_family_with_nothing_to_spare_is_not_asked_for_instalments() {
    var bills = List.of(aBill("B1", 1_000_000, 0, null, null));

    var decided = rules(true, false).determine(applied(3_600_000, bills, "PAYMENT_PLAN"), DAY);

    assertThat(of(decided, "PAYMENT_PLAN").outcome()).isEqualTo(Outcome.DENIED);
    assertThat(of(decided, "PAYMENT_PLAN").reason()).contains("charity care");
  }

  @Test
  void a_federal_charity_charges_no_more_than_is_generally_billed() {
    var bills = List.of(aBill("B1", 500_000, 0, 90_000L, 80_000L));

    var decided = rules(true, true).determine(applied(TWICE + 1, bills, "HFPA"), DAY);

    assertThat(decided.questions())
        .containsExactly("Bill B1: What are the amounts generally billed (AGB) for this care?");
  }

  @Test
  void what_programs_of_others_decide_is_not_decided_here() {
    var decided =
        rules(true, false)
            .determine(
                applied(TWICE, new ArrayList<>(), "MEDI_CAL", "HPE", "FAMILY_PACT", "ADAP"), DAY);

    assertThat(decided.decisions()).isEmpty();
  }
}
