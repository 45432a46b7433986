package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What becomes of a half-filled form. */
class DraftsOnScreenTests extends ScreenTests {

  private static final String HALF = "Half a thought about Demo Patient Juniper";

  @Test
  void a_half_filled_task_is_found_again_by_its_author_alone() {
    var number = aLetter("Nobody explained the bill.");
    var before = tasklistOf("representative");
    before.filter("My groups").open(number);
    assertThat(before.page().locator(".recourse-draft")).not().containsText("Draft kept");
    before.claim().form().type("Others named", HALF);
    assertThat(before.page().locator(".recourse-draft")).containsText("Draft kept");
    nothing_is_kept_in_the_browser(before.page());
    before.picture("draft-kept").page().context().close();

    var after = tasklistOf("representative");
    after.filter("Mine").open(number);
    assertThat(after.form().input("Others named", 0)).hasValue(HALF);
    assertThat(after.page().locator(".recourse-draft")).containsText("is back");

    var other = tasklistOf("representative2");
    other.openDirectly(after.taskId());
    other.shows(number);
    assertThat(other.form().input("Others named", 0)).hasValue("");
    assertThat(other.page().locator("body")).not().containsText(HALF);
  }

  @Test
  void a_half_filled_start_form_is_kept_apart_from_tasks_and_from_other_people() {
    var before = tasklistOf("representative");
    before.start("Complaint investigation").type("What happened", HALF);
    assertThat(before.page().locator(".recourse-draft")).containsText("Draft kept");
    nothing_is_kept_in_the_browser(before.page());
    before.page().context().close();

    var other = tasklistOf("representative2").start("Complaint investigation");
    assertThat(other.input("What happened", 0)).hasValue("");

    var number = aLetter("The parking lot was dark.");
    var after = tasklistOf("representative");
    after.filter("My groups").open(number);
    assertThat(after.form().input("What happened", 0)).hasValue("The parking lot was dark.");
    assertThat(after.start("Complaint investigation").input("What happened", 0)).hasValue(HALF);
    after.page().locator(".modal-content .recourse-draft button").click();
    assertThat(after.page().locator(".modal-content .recourse-draft")).containsText("discarded");
  }

  private static void nothing_is_kept_in_the_browser(Page page) {
    var kept =
        (String) page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
    assertThat(kept).doesNotContain("Half a thought").doesNotContain("camunda-form");
  }
}
