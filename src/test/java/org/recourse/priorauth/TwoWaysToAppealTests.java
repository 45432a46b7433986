package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.SPECIALIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.print.PrintedLetter;
import org.recourse.correspondence.print.PrintedWords;
import org.recourse.deadline.CaseClock;

/** Where a state hearing and an independent medical review are open at once. */
class TwoWaysToAppealTests extends DenialStories {

  private static final String HEARING = "State hearing";
  private static final String MEDICAL_REVIEW = "Independent medical review";

  /** Until when each of the ways beyond the plan can be asked for. */
  private List<CaseClock> filing(CaseFile file) {
    return clocks(file, "APPEAL_FILING").stream()
        .filter(clock -> clock.label().startsWith("Time to ask for"))
        .toList();
  }

  /** A Medi-Cal member whose plan has upheld its denial. */
  private CaseFile deniedByThePlan() {
    var file = denied("payer", "bayside-care", "memberId", "91234567A");
    talk(file, "STANDS");
    appealed(file, "UPHELD");
    return file;
  }

  @Test
  void once_a_state_hearing_is_asked_for_no_medical_review_is_open_any_more() {
    var file = deniedByThePlan();
    assertThat(open(file)).containsExactly(HEARING, MEDICAL_REVIEW);
    refused(SPECIALIST, APPEAL, file, aDecisionOnAppeal("APPEAL"), "one is chosen");
    assertThat(filing(file)).allMatch(CaseClock::isRunning).hasSize(2);
    appealed(file, "UPHELD", "appealForum", "STATE_HEARING");

    assertThat(filing(file))
        .extracting(CaseClock::track, CaseClock::endedBy)
        .containsExactly(tuple("MEDI_CAL_MANAGED", "FILED"), tuple("MEDI_CAL_REVIEW", "BARRED"));
    assertThat(appeal(file).recipientName()).startsWith("State Hearings Division");
    endsAs(file, "DENIED");
  }

  @Test
  void after_a_medical_review_the_hearing_is_open_until_the_day_it_always_was() {
    var file = deniedByThePlan();
    refused(
        SPECIALIST,
        APPEAL,
        file,
        with(aDecisionOnAppeal("APPEAL"), "appealForum", "EXTERNAL_REVIEW"),
        "choices");
    var lastDay = filing(file).get(0).dueAt();
    time.passes(days(30));
    appealed(file, "UPHELD", "appealForum", "INDEPENDENT_MEDICAL_REVIEW");

    assertThat(appeal(file).recipientName()).contains("Managed Health Care");
    assertThat(open(file)).containsExactly(HEARING);
    assertThat(filing(file).get(0)).matches(CaseClock::isRunning);
    assertThat(filing(file).get(0).dueAt()).isEqualTo(lastDay);
    assertThat(flow.task(APPEAL, file).getDueDate()).isEqualTo(lastDay);
    appealed(file, "UPHELD");
    endsAs(file, "DENIED");
  }

  @Test
  void a_won_medical_review_leaves_nothing_to_contest() {
    var file = deniedByThePlan();
    appealed(file, "OVERTURNED", "appealForum", "INDEPENDENT_MEDICAL_REVIEW");

    assertThat(filing(file)).noneMatch(CaseClock::isRunning);
    decide(file, granted("A1", 2));
    endsAs(file, "APPROVED");
  }

  @Test
  void of_two_ways_that_are_open_neither_need_be_gone() {
    var file = deniedByThePlan();
    flow.complete(SPECIALIST, APPEAL, file, aDecisionOnAppeal("ACCEPT"));
    flow.work(file);

    endsAs(file, "DENIED");
  }

  @Test
  void a_letter_that_waited_names_every_way_that_is_open_by_now(@TempDir Path folder)
      throws IOException {
    var pdf = folder.resolve("letter.pdf");
    var file = denied("payer", "bayside-care", "memberId", "91234567A", "language", "es");
    talk(file, "STANDS");
    appealed(file, "UPHELD");
    flow.complete(
        SPECIALIST,
        "Mend letter",
        file,
        new LinkedHashMap<>(
            Map.of(
                "denialReasonTranslated",
                aMark(),
                "serviceLines",
                List.of(Map.of("descriptionTranslated", aMark())))));
    flow.work(file);

    var letter =
        letters.of(file.id()).stream()
            .filter(one -> one.purpose().equals("denial-1"))
            .findFirst()
            .orElseThrow();
    assertThat(letter.gaps()).isEmpty();
    Files.write(pdf, letters.pdf(letter.id()).orElseThrow());
    assertThat(PrintedLetter.of(pdf).words())
        .contains("Audiencia estatal", "Revisión médica independiente")
        .contains("State Hearings Division, California Department of Social Services")
        .contains("www.cdss.ca.gov/hearing-requests", "1-888-466-2219, www.dmhc.ca.gov");
  }

  @Test
  void care_that_the_patient_gets_already_can_go_on_when_it_is_appealed_within_ten_days() {
    var file =
        denied(
            "payer",
            "bayside-care",
            "memberId",
            "91234567A",
            "language",
            "en",
            "careGoesOn",
            "YES");
    var keep = clocks(file, "KEEP_CARE").get(0);
    assertThat(keep.dueAt()).isBefore(clocks(file, "APPEAL_FILING").get(0).dueAt());
    assertThat(keep.citation()).isEqualTo("42 CFR 438.420");
    var letter =
        letters.of(file.id()).stream()
            .filter(one -> one.purpose().startsWith("denial"))
            .findFirst()
            .orElseThrow();
    assertThat(letter.gaps()).isEmpty();
    assertThat(PrintedWords.of(letters.pdf(letter.id()).orElseThrow()))
        .contains("You get this care now");
    talk(file, "STANDS");
    assertThat(flow.task(APPEAL, file).getDueDate().toInstant()).isEqualTo(keep.dueAt());

    appealed(file, "UPHELD");

    assertThat(clocks(file, "KEEP_CARE"))
        .extracting(CaseClock::isRunning, CaseClock::endedBy)
        .containsExactly(tuple(false, "FILED"), tuple(true, null));
  }

  @Test
  void new_care_has_nothing_to_keep() {
    assertThat(clocks(deniedByThePlan(), "KEEP_CARE")).isEmpty();
  }
}
