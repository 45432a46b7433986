package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.COUNSELOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.papers.PaperBook;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.Letters;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs that decide themselves, from the application to the last answer. */
@WalksEveryWay(of = "assistance-enrollment")
class EnrollmentTests extends ApplicationStories {

  @Autowired Letters letters;
  @Autowired PaperBook papers;

  @Test
  void presumptive_medi_cal_is_told_at_once_and_the_other_answer_is_waited_for() {
    var file = applied("900.00", "HPE", "MEDI_CAL");
    answer(file, granted("2026-11-20", "2026-12-31"), Map.of("answer", "WAITS"));

    assertThat(letters.of(file.id()))
        .extracting(letter -> letter.purpose())
        .containsExactly("hpe-1");
    assertThat(letters.of(file.id()).get(0).gaps()).isEmpty();
    assertThat(flow.waitsAt(file)).containsExactly(ANSWERS);
    answer(file, granted("2026-11-20", "2026-12-31"), granted("2026-12-01", null));

    assertThat(letters.of(file.id())).as("told once").hasSize(1);
    assertThat(onRecord(file).get("grants").toString()).contains("2026-12-31", "Medi-Cal");
    assertThat(flow.waitsAt(file)).as("help is looked after").isEmpty();
  }

  @Test
  void a_program_that_says_no_brings_the_next_one_by_itself() {
    var file = applied("3,000.00", "FAMILY_PACT");
    assertThatThrownBy(() -> answer(file, Map.of("answer", "DENIED")))
        .hasMessageContaining("say why Family PACT says no");
    answer(file, Map.of("answer", "DENIED", "reason", aMark()));

    assertThat(flow.waitsAt(file)).containsExactly(CHOOSE);
    assertThat(result(file, "FAMILY_PACT", "standing")).isEqualTo("not eligible");
    assertThat(result(file, "FAMILY_PACT", "reason")).contains("The program said no on");
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("END"));
    flow.work(file);
    assertThat(now(file).outcome()).isEqualTo("ENDED_BY_PATIENT");
  }

  @Test
  void nothing_is_waited_for_where_nothing_was_sent() {
    var file = chosen("3,000.00", "FAMILY_PACT");
    flow.complete(
        COUNSELOR, APPLY, file, Map.of("enrollments", List.of(Map.of("state", "NOT_SENT"))));
    flow.work(file);

    assertThat(now(file).outcome()).isEqualTo("NOTHING_SENT");
  }

  @Test
  void a_patient_who_wants_only_the_houses_own_help_applies_nowhere_else() {
    var file = chosen("3,000.00", "ATP");

    assertThat(flow.waitsAt(file)).doesNotContain(APPLY, ANSWERS);
  }

  @Test
  void help_that_ends_before_it_begins_is_refused() {
    var file = applied("3,000.00", "FAMILY_PACT");

    assertThatThrownBy(() -> answer(file, granted("2026-12-01", "2026-11-01")))
        .hasMessageContaining("it ends before it begins");
    assertThatThrownBy(() -> answer(file, granted(null, null)))
        .hasMessageContaining("from which day Family PACT helps");
  }

  @Test
  void a_program_without_papers_is_applied_to_at_once_and_another_when_its_papers_are_seen() {
    var file = withHiv("HPE", "ADAP");
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(APPLY, COLLECT);
    var hpe = sent("HPE-1");
    var waits = Map.<String, Object>of("state", "WAITS");
    assertThatThrownBy(() -> apply(file, waits, waits))
        .hasMessageContaining("waits for no paper any more");
    apply(file, hpe, waits);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(ANSWERS, COLLECT);
    assertThat(flow.shown(COUNSELOR, ANSWERS, file).get("programAnswers").toString())
        .contains("HPE-1")
        .doesNotContain("ADAP");

    var asked = flow.task(ANSWERS, file).getDueDate();
    time.passes(days(10));
    papersCome(file);
    assertThat(flow.waitsAt(file)).containsExactly(APPLY);
    assertThatThrownBy(() -> apply(file, sent("HPE-2"), sent("ADAP-1")))
        .hasMessageContaining("was dealt with before");
    apply(file, hpe, sent("ADAP-1"));

    assertThat(flow.waitsAt(file)).containsExactly(ANSWERS);
    assertThat(flow.task(ANSWERS, file).getDueDate())
        .as("the first program is asked on the day it was to be asked")
        .isEqualTo(asked);
    answer(file, granted("2026-11-20", "2026-12-31"), granted("2026-12-01", null));
    assertThat(onRecord(file).get("grants").toString()).contains("ADAP");
  }

  @Test
  void an_answer_that_is_there_is_not_asked_for_again_when_the_next_program_is_applied_to() {
    var file = withHiv("HPE", "ADAP");
    apply(file, sent("HPE-1"), Map.of("state", "WAITS"));
    answer(file, granted("2026-11-20", "2026-12-31"));
    assertThat(flow.waitsAt(file)).containsExactly(COLLECT);

    papersCome(file);
    apply(file, sent("HPE-1"), sent("ADAP-1"));

    assertThat(onRecord(file).get("programAnswers").toString())
        .contains("answer=GRANTED", "ADAP-1");
    assertThat(letters.of(file.id()))
        .extracting(letter -> letter.purpose())
        .as("told once")
        .containsExactly("hpe-1");
  }

  @Test
  void a_letter_that_waits_for_its_address_holds_no_other_application() {
    var file = withHiv(List.of("patientAddress", "patientEmail"), "HPE", "ADAP");
    apply(file, sent("HPE-1"), Map.of("state", "WAITS"));
    answer(file, granted("2026-11-20", "2026-12-31"));
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder("Mend letter", COLLECT);
    papersCome(file);

    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder("Mend letter", APPLY);
  }

  @Test
  void the_hospital_decides_when_its_own_papers_are_there_and_goes_on_asking_for_the_others() {
    var file = withHiv("HFPA", "ADAP");
    assertThat(flow.waitsAt(file)).containsExactly(COLLECT);
    List<Map<String, Object>> some = new java.util.ArrayList<>();
    for (var paper : papers.of(file.id())) {
      some.add(
          paper.program().equals("HFPA")
              ? Map.of(
                  "state", "SEEN",
                  "paper", paper.accepted().get(0),
                  "seenOn", hospitalDay().toString())
              : Map.of("state", "AWAITED"));
    }
    flow.complete(COUNSELOR, COLLECT, file, Map.of("papers", some));
    flow.work(file);

    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(COLLECT, APPROVE);
    papersCome(file);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(APPLY, APPROVE);
  }

  @Test
  void a_program_that_wants_papers_is_not_applied_to_before_they_are_there() {
    var file = withHiv("ADAP");
    assertThat(flow.waitsAt(file)).containsExactly(COLLECT);

    papersCome(file);

    assertThat(flow.waitsAt(file)).containsExactly(APPLY);
    apply(file, sent("ADAP-1"));
    assertThat(flow.waitsAt(file)).containsExactly(ANSWERS);
  }

  @Test
  void another_program_is_looked_for_where_the_only_ones_paper_cannot_be_had() {
    var file = withHiv("ADAP");
    Map<String, Object> without = Map.of("state", "CANNOT_BE_HAD", "why", aMark());
    var wordTaken = new LinkedHashMap<>(without);
    wordTaken.put("state", "ATTESTED");
    assertThatThrownBy(() -> collect(file, wordTaken))
        .hasMessageContaining("decides itself what it takes");
    assertThatThrownBy(() -> collect(withHiv("RYAN_WHITE"), wordTaken))
        .as("a portal has its say, though the hospital sets the cap")
        .hasMessageContaining("decides itself what it takes");
    collect(file, without);

    assertThat(flow.waitsAt(file)).containsExactly(CHOOSE);
  }

  private CaseFile withHiv(String... programs) {
    return withHiv(List.of(), programs);
  }

  private CaseFile withHiv(List<String> without, String... programs) {
    var application = aPoorFamily();
    application.keySet().removeAll(without);
    return chosen(application, "hivDiagnosis", programs);
  }

  private Map<String, Object> aPoorFamily() {
    var application = anApplication("900.00");
    var income = anIncome("900.00");
    income.put("confirmed", true);
    application.put("incomes", List.of(income));
    return application;
  }

  private static Map<String, Object> sent(String confirmation) {
    return Map.of("state", "SENT", "confirmation", confirmation);
  }

  @SafeVarargs
  private void apply(CaseFile file, Map<String, Object>... lines) {
    flow.complete(COUNSELOR, APPLY, file, Map.of("enrollments", List.of(lines)));
    flow.work(file);
  }

  private void papersCome(CaseFile file) {
    collect(file, Map.of("state", "SEEN", "seenOn", hospitalDay().toString()));
  }

  /** Of every paper the same; where it was seen, the one the program names. */
  private void collect(CaseFile file, Map<String, Object> state) {
    List<Map<String, Object>> lines = new java.util.ArrayList<>();
    for (var paper : papers.of(file.id())) {
      Map<String, Object> line = new LinkedHashMap<>(state);
      if ("SEEN".equals(state.get("state"))) {
        line.put("paper", paper.accepted().get(0));
      }
      lines.add(line);
    }
    flow.complete(COUNSELOR, COLLECT, file, Map.of("papers", lines));
    flow.work(file);
  }

  private CaseFile chosen(String monthly, String... programs) {
    var application = "900.00".equals(monthly) ? aPoorFamily() : anApplication(monthly);
    return chosen(application, "familyPlanningNeed", programs);
  }

  /** Of somebody in the hospital, who says yes to one question more. */
  private CaseFile chosen(Map<String, Object> application, String yes, String... programs) {
    var file = recorded(application);
    flow.complete(
        COUNSELOR, ANSWER, file, toWhatIsOpen(file, answers("inHospital", "YES", yes, "YES")));
    flow.work(file);
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", programs));
    flow.work(file);
    return file;
  }

  private CaseFile applied(String monthly, String... programs) {
    var file = chosen(monthly, programs);
    List<Map<String, Object>> lines = new java.util.ArrayList<>();
    for (String program : programs) {
      lines.add(Map.of("state", "SENT", "confirmation", program + "-1"));
    }
    flow.complete(COUNSELOR, APPLY, file, Map.of("enrollments", lines));
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactly(ANSWERS);
    return file;
  }

  @SafeVarargs
  private void answer(CaseFile file, Map<String, Object>... lines) {
    flow.complete(COUNSELOR, ANSWERS, file, Map.of("programAnswers", List.of(lines)));
    flow.work(file);
  }

  private static Map<String, Object> granted(String from, String until) {
    Map<String, Object> line = new LinkedHashMap<>(Map.of("answer", "GRANTED"));
    line.put("from", from);
    line.put("until", until);
    line.values().removeIf(java.util.Objects::isNull);
    return line;
  }
}
