package org.recourse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real complaints come in by the hundred, and the office works some of them to their end. */
@Tag("long")
class RealInputTests {

  private static RealInput run;

  @BeforeAll
  static void the_complaints_come_in() {
    assumeTrue(
        ComplaintLines.present(),
        "the real complaints are not on this machine: " + ComplaintLines.FOLDER);
    run = RealInput.run(RunningOffice.app(), 300, 12);
  }

  @Test
  void every_line_has_its_answer_in_order() {
    assertThat(run.linesAnswered())
        .isEqualTo(java.util.stream.LongStream.rangeClosed(1, 300).boxed().toList());
  }

  @Test
  void a_line_is_refused_when_it_tells_nothing_and_taken_otherwise() {
    assertThat(run.wronglyAnswered()).isEmpty();
  }

  @Test
  void the_office_works_them_to_the_end() {
    assertThat(run.stillOpen()).isEmpty();
  }

  @Test
  void nothing_of_what_was_said_is_in_the_engine() throws Exception {
    assertThat(run.marker().inEngine(RunningOffice.app())).isEmpty();
  }

  @Test
  void nothing_of_what_was_said_is_in_what_the_product_logs() {
    assertThat(run.marker().inLog(RunningOffice.app())).isEmpty();
  }

  @Test
  void nothing_of_what_was_said_is_in_problem_texts_or_metrics() {
    assertThat(run.problems()).isNotEmpty().noneMatch(run.marker()::isIn);
    assertThat(run.metrics())
        .isNotEmpty()
        .satisfies(text -> assertThat(run.marker().isIn(text)).isFalse());
  }

  @Test
  void what_was_said_is_on_record_as_it_was_said() {
    assertThat(run.keptOtherwise()).isEmpty();
  }

  @Test
  void the_record_proves_itself() {
    var report =
        new BatchPost(RunningOffice.app().home(), "auditor", "recourse").get("/api/audit/verify");

    assertThat(report.path("findings")).isEmpty();
    assertThat(report.path("whole").asBoolean()).isTrue();
  }
}
