package org.recourse.engine.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people read in Tasklist when the engine says no. */
class PlainWordsTests {

  private static final String TASK = "7d3c0f3e-aaaa-11f0-8000-000000000001";
  private static final EngineCall SUBMIT = new EngineCall(TASK, "submit-form");
  private static final EngineCall CLAIM = new EngineCall(TASK, "claim");
  private static final EngineCall START = new EngineCall(null, "submit-form");

  private static final EngineError GONE =
      error(
          500,
          "RestException",
          "Cannot submit task form %1$s: Cannot find task with id %1$s: task is null");

  @Test
  void the_second_of_two_people_learns_that_another_completed_the_task() {
    assertThat(words(GONE, SUBMIT, TaskFate.COMPLETED_BY_ANOTHER))
        .isEqualTo(
            "Somebody else has just completed this task, so your answers were not taken. What you"
                + " typed is still on this screen: copy what you need, then refresh.");
  }

  @Test
  void sending_twice_is_told_apart_from_being_overtaken() {
    assertThat(words(GONE, SUBMIT, TaskFate.COMPLETED_BY_YOU))
        .startsWith("You have already completed this task");
  }

  @Test
  void a_task_of_a_withdrawn_case_is_said_to_be_no_longer_needed() {
    assertThat(words(GONE, CLAIM, TaskFate.NO_LONGER_NEEDED))
        .contains("no longer needed")
        .contains("withdrawn");
  }

  @Test
  void two_people_at_the_very_same_moment_are_told_so() {
    var collision =
        new EngineError(
            500, "RestException", "Cannot submit task form " + TASK + ": ENGINE-03005", 1);

    assertThat(words(collision, SUBMIT, TaskFate.COMPLETED_BY_ANOTHER))
        .startsWith("Somebody else has just completed");
    assertThat(words(collision, SUBMIT, TaskFate.STILL_OPEN))
        .contains("at the same moment")
        .contains("try again");
  }

  @Test
  void a_claimed_task_sends_people_to_another() {
    var claimed =
        error(500, "TaskAlreadyClaimedException", "Task '%s' is already claimed by someone else.");

    assertThat(words(claimed, CLAIM, TaskFate.STILL_OPEN))
        .startsWith("A colleague has already claimed this task");
  }

  @Test
  void a_missing_permission_names_neither_person_nor_permission() {
    var forbidden =
        error(
            403,
            "AuthorizationException",
            "The user with id 'jo' does not have 'TASK_WORK' permission on '%s'");

    assertThat(words(forbidden, CLAIM, TaskFate.STILL_OPEN))
        .contains("role")
        .doesNotContain("jo", "TASK_WORK");
  }

  @Test
  void a_refusal_of_the_record_is_handed_on_word_for_word() {
    var refusal =
        error(
            400, "RestException", "Cannot submit task form %s: Severity must be between 0 and 3.");
    var onStart =
        error(
            400,
            "RestException",
            "Cannot instantiate process definition grievance:1:9: Say what happened.");

    assertThat(words(refusal, SUBMIT, TaskFate.STILL_OPEN))
        .isEqualTo("Severity must be between 0 and 3.");
    assertThat(words(onStart, START, TaskFate.UNKNOWN)).isEqualTo("Say what happened.");
  }

  @Test
  void a_value_the_engine_cannot_read_points_to_the_form() {
    var unreadable =
        error(
            400,
            "InvalidRequestException",
            "Cannot submit task form %s: Cannot convert 'x' to Integer");

    assertThat(words(unreadable, SUBMIT, TaskFate.STILL_OPEN))
        .startsWith("An answer does not fit its question");
  }

  @Test
  void a_paused_case_is_said_to_be_paused() {
    var paused =
        error(
            500,
            "RestException",
            "Cannot submit task form %s: task is suspended, 'x' is suspended");

    assertThat(words(paused, SUBMIT, TaskFate.STILL_OPEN)).contains("paused");
  }

  @Test
  void anything_else_is_a_fault_of_ours_without_technical_words() {
    var fault =
        error(
            500,
            "RestException",
            "Cannot submit task form %s: PSQLException: value 'Maria' too long");

    assertThat(words(fault, SUBMIT, TaskFate.STILL_OPEN))
        .contains("nothing was saved")
        .doesNotContain("Maria", "PSQL", TASK);
  }

  @Test
  void what_is_gone_or_taken_is_no_fault_of_ours_and_its_kind_stays_the_engines_own() {
    var gone = PlainWords.about(GONE, SUBMIT, TaskFate.COMPLETED_BY_ANOTHER);
    var taken =
        PlainWords.about(
            error(500, "TaskAlreadyClaimedException", "Task '%s' is already claimed"),
            CLAIM,
            TaskFate.STILL_OPEN);
    var fault =
        PlainWords.about(error(500, "RestException", "%s broke"), SUBMIT, TaskFate.STILL_OPEN);

    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.type()).isEqualTo("RestException");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(fault.status()).isEqualTo(500);
  }

  private static EngineError error(int status, String type, String message) {
    return new EngineError(status, type, message.formatted(TASK), null);
  }

  private static String words(EngineError error, EngineCall call, TaskFate fate) {
    var words = PlainWords.about(error, call, fate).message();
    assertThat(words).doesNotContain(TASK);
    return words;
  }
}
