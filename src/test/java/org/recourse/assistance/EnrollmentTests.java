package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.Letters;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs that decide themselves, from the application to the last answer. */
@WalksEveryWay(of = "assistance-enrollment")
class EnrollmentTests extends ApplicationStories {

  @Autowired Letters letters;

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

  private CaseFile chosen(String monthly, String... programs) {
    var application = anApplication(monthly);
    if ("900.00".equals(monthly)) {
      var income = anIncome(monthly);
      income.put("confirmed", true);
      application.put("incomes", List.of(income));
    }
    var file = recorded(application);
    flow.complete(
        COUNSELOR,
        ANSWER,
        file,
        toWhatIsOpen(file, answers("inHospital", "YES", "familyPlanningNeed", "YES")));
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
