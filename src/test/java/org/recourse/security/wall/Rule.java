package org.recourse.security.wall;

import static org.recourse.security.wall.Found.FORBIDDEN;
import static org.recourse.security.wall.Found.IN;
import static org.recourse.security.wall.Found.NOT_THERE;

import java.util.function.BiFunction;

/**
 * Who gets what from a call: the promise the house makes, in its own words and not in the code's.
 */
enum Rule {
  READ("read it", (role, file) -> role.sees(file) ? IN : NOT_THERE),
  WORK(
      "change it",
      (role, file) -> role.worksOn(file) ? IN : role.sees(file) ? FORBIDDEN : NOT_THERE),
  STEER(
      "hand it to a colleague",
      (role, file) ->
          role == Role.SUPERVISOR && role.worksOn(file)
              ? IN
              : role.sees(file) ? FORBIDDEN : NOT_THERE),
  FREE(
      "free it as counsel",
      (role, file) ->
          role == Role.COUNSEL && role.worksOn(file)
              ? IN
              : role.sees(file) ? FORBIDDEN : NOT_THERE),
  READ_LOG(
      "read who opened it",
      (role, file) -> {
        var oversees = role == Role.SUPERVISOR || role == Role.AUDITOR;
        var may = role.sees(file) && (file.level().isConfined() || oversees);
        return may ? IN : role.sees(file) ? FORBIDDEN : NOT_THERE;
      }),
  /**
   * No case of the wall has a payment plan, and whether one has is told like whether there is one.
   */
  PLAN(
      "tell of payments of a plan that is not there",
      (role, file) ->
          role == Role.BILLING || role == Role.FINANCIAL_COUNSELOR || role == Role.SUPERVISOR
              ? NOT_THERE
              : FORBIDDEN),
  ASK_GLASS("ask for it when it is shut", (role, file) -> role == Role.AUDITOR ? IN : FORBIDDEN),
  TASK_CARD(
      "see its number beside a task",
      (role, file) -> role.worksOn(file) && role.findsTasksOf(file) ? IN : NOT_THERE),
  TASK("see its open tasks", (role, file) -> role.findsTasksOf(file) ? IN : NOT_THERE),
  TASK_LIST("find its tasks in a list", (role, file) -> role.findsTasksOf(file) ? IN : NOT_THERE),
  SUBMIT("submit a form of it", (role, file) -> role.worksOn(file) ? IN : NOT_THERE),
  FORM("see a form filled from it", (role, file) -> role.worksOn(file) ? IN : NOT_THERE),
  INSTANCE("watch where it stands", (role, file) -> role.watches(file) ? IN : NOT_THERE),
  VARIABLES("read its routing facts", (role, file) -> role.watches(file) ? IN : NOT_THERE),
  HISTORY("read its steps", (role, file) -> role.readsHistoryOf(file) ? IN : NOT_THERE),
  EMPTY("find what the engine never keeps", (role, file) -> NOT_THERE),
  UNKNOWN("decide about nothing", (role, file) -> NOT_THERE),
  /** Answers everybody; what is in it is another matter, and looked at all the same. */
  LIST("be listed what they may see", null),
  PAGE("send a page", null);

  private final String words;
  private final BiFunction<Role, Walled, Found> promise;

  Rule(String words, BiFunction<Role, Walled, Found> promise) {
    this.words = words;
    this.promise = promise;
  }

  /** Null where everybody is answered. */
  Found promised(Role role, Walled file) {
    return promise == null ? null : promise.apply(role, file);
  }

  /** As the printed matrix says it. */
  String words() {
    return words;
  }
}
