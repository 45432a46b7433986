package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several people around one case. */
class TwoPeopleTests extends ScreenTests {

  @Test
  void whoever_comes_second_reads_what_happened_and_what_to_do() {
    var number = aLetter("The door was locked.");
    var first = tasklistOf("representative");
    first.filter("My groups").open(number).claim();
    var second = tasklistOf("representative");
    second.filter("Mine").open(number);

    TriageOnScreen.fill(first.form());
    first.complete();
    TriageOnScreen.fill(second.form());
    second.completeButton().click();

    var words = second.page().locator(".notifications, .alert-danger, .task-removed-alert");
    assertThat(words.getByText("already completed this task").first()).isVisible();
    second.picture("second-of-two");
  }

  @Test
  void a_colleague_who_claims_too_late_is_told_so() {
    var number = aLetter("The elevator was broken.");
    var late = tasklistOf("representative2");
    late.filter("My groups").open(number);
    var first = tasklistOf("representative");
    first.filter("My groups").open(number).claim();

    late.page().locator("button.claim").click();

    assertThat(late.page().getByText("already claimed this task").first()).isVisible();
    late.picture("claimed-too-late");
  }

  @Test
  void whoever_claims_what_is_already_done_is_told_so() {
    var number = aLetter("The phone rang for an hour.");
    var late = tasklistOf("representative2");
    late.filter("My groups").open(number);
    var first = tasklistOf("representative");
    first.filter("My groups").open(number).claim();
    TriageOnScreen.fill(first.form());
    first.complete();

    late.page().locator("button.claim").click();

    assertThat(late.page().getByText("completed this task").first()).isVisible();
    late.picture("claimed-when-done");
  }

  @Test
  void somebody_the_complaint_names_sees_no_sign_of_it() {
    var number = aLetter("The clerk was rude to me.");
    var author = tasklistOf("representative");
    author.filter("My groups").open(number).claim();
    TriageOnScreen.fill(author.form());
    TriageOnScreen.names(author.form(), "Demo Representative Two");
    author.complete().filter("My groups");
    assertThat(author.card(number)).isVisible();
    author.open(number);

    var named = tasklistOf("representative2");
    for (var filter : List.of("Mine", "My groups", "Due today", "Overdue")) {
      named.filter(filter);
      assertThat(named.page().locator(".task-filter.active .counter")).isVisible();
      assertThat(named.card(number)).hasCount(0);
    }
    named.openDirectly(author.taskId());
    assertThat(named.page().locator("section.task-card")).hasCount(0);
    assertThat(named.page().locator("body")).not().containsText("The clerk was rude");
    assertThat(api.get("representative2", "/api/cases/" + number).statusCode()).isEqualTo(404);
  }
}
