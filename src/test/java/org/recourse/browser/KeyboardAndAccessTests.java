package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recourse without a mouse, and for those who do not see the screen. */
class KeyboardAndAccessTests extends ScreenTests {

  @Test
  void a_task_is_claimed_and_completed_by_keyboard_alone() {
    var number = aLetter("The ramp was blocked.");
    var page = browser.desk();
    page.navigate(home + "/sign-in");
    assertThat(page.getByLabel("Sign-in name")).isFocused();
    page.keyboard().type("representative");
    tabTo(page, "#password");
    page.keyboard().type("recourse");
    page.keyboard().press("Enter");
    page.getByText("Signed in as").waitFor();
    tabTo(page, "a:has-text('Tasklist')");
    page.keyboard().press("Enter");
    tabTo(page, ".task-filter a:has-text('My groups')");
    page.keyboard().press("Enter");
    tabTo(page, "li.task:has-text('" + number + "') h4 a");
    page.keyboard().press("Enter");
    tabTo(page, "button.claim");
    page.keyboard().press("Enter");
    assertThat(page.locator(".disabled-form")).hasCount(0);

    tabToField(page, "Your decision");
    page.keyboard().press("Enter");
    tabToField(page, "About");
    page.keyboard().press("Enter");
    tabToField(page, "Category");
    page.keyboard().press("Enter");
    tabToField(page, "Severity (0 to 3)");
    page.keyboard().type("1");
    tabToField(page, "Harm to the patient (0 to 5)");
    page.keyboard().type("0");
    tabTo(page, "section.task-card button.btn-primary:has-text('Complete')");
    page.keyboard().press("Enter");
    page.locator(".no-task").waitFor();
    assertThat(timeline(number)).containsSubsequence("COMPLAINT_CLASSIFIED", "FORM_FILED");
  }

  @Test
  void our_own_pages_have_no_barrier() {
    var page = browser.desk();
    for (var notice : List.of("", "?refused", "?wait", "?again", "?expired", "?signed-out")) {
      page.navigate(home + "/sign-in" + notice);
      assertThat(Barriers.on(page)).as("sign-in" + notice).isEmpty();
    }
    Pictures.take(page, "sign-in");
    for (var user : List.of("representative", "department-responder", "supervisor", "auditor")) {
      var mine = signedIn(user);
      assertThat(Barriers.on(mine)).as("home of " + user).isEmpty();
      Pictures.take(mine, "home-" + user);
      for (var path : List.of("/camunda/app/admin/default/", "/camunda/nothing/here")) {
        mine.navigate(home + path);
        assertThat(Barriers.on(mine)).as(path + " for " + user).isEmpty();
      }
      Pictures.take(mine, "refused-" + user);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"representative", "supervisor"})
  void what_stands_beside_a_task_has_no_barrier(String user) {
    var tasklist = tasklistOf(user);
    var page = tasklist.page();
    assertThat(Barriers.on(page, "button.recourse-take-up")).isEmpty();
    page.locator("button.recourse-take-up").click();
    page.locator(".recourse-dialog form").waitFor();
    assertThat(Barriers.on(page, ".recourse-dialog")).isEmpty();
    page.keyboard().press("Escape");

    var number = aLetter("The sign was too small to read.");
    tasklist.filter("supervisor".equals(user) ? "All open tasks" : "My groups").open(number);
    assertThat(Barriers.on(page, ".recourse-card", ".recourse-draft", ".recourse-happened"))
        .isEmpty();
    assertThat(Barriers.on(page, "section.task-card .fjs-container")).isEmpty();
    for (var label : List.of("Case file", "Timeline", "Letters", "Deadlines")) {
      var tab = tasklist.tab(label);
      assertThat(tab.locator("[aria-busy]")).hasCount(0);
      tab.locator(".recourse-cover, .recourse-happening, .recourse-read-answer, .recourse-clock")
          .first()
          .waitFor();
      assertThat(Barriers.on(page, ".recourse-tab")).as(label).isEmpty();
    }
  }

  @Test
  void the_form_that_records_a_complaint_has_no_barrier() {
    var tasklist = tasklistOf("representative");
    tasklist.start("Complaint investigation").choose("The person is", "Son or daughter");
    assertThat(Barriers.on(tasklist.page(), ".modal-content .fjs-container")).isEmpty();
  }

  @Test
  void a_department_finds_its_question_and_is_offered_nothing_that_it_would_be_refused() {
    var number = aLetter("Where is my scan?");
    var author = tasklistOf("representative").filter("My groups").open(number).claim();
    TriageOnScreen.fill(author.form());
    author.form().addRowAtTheEnd().choose("Department", "Radiology").type("Question", "Where?");
    author.complete();

    var tasklist = tasklistOf("department-responder").filter("My groups");
    var page = tasklist.page();
    page.getByText("Answer inquiry").first().click();
    tasklist.form();

    assertThat(page.locator(".recourse-take-up, .recourse-happened")).hasCount(0);
    assertThat(page.locator(".start-process-action")).not().isVisible();
    assertThat(page.locator("section.task-card .nav-tabs"))
        .not()
        .containsText(Pattern.compile("Case file|Timeline|Letters|Deadlines"));
    assertThat(page.locator("section.task-card .nav-tabs")).containsText("Form");
    assertThat(Barriers.on(page, "section.task-card .fjs-container", ".recourse-draft")).isEmpty();
    tasklist.picture("department");
  }

  private static void tabToField(Page page, String label) {
    var id =
        page.locator("section.task-card label[for]:has-text('" + label + "')")
            .first()
            .getAttribute("for");
    tabTo(page, "[id='" + id + "']");
  }

  /** Presses Tab until the focus is there; fails when a whole round does not reach it. */
  private static void tabTo(Page page, String selector) {
    var target = page.locator(selector).first();
    target.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    for (var pressed = 0; pressed < 120; pressed++) {
      if ((Boolean) target.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach " + selector);
  }
}
