package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void our_pages_and_plugins_have_no_serious_barrier() {
    var page = browser.desk();
    page.navigate(home + "/sign-in");
    assertThat(barriers(new AxeBuilder(page))).isEmpty();
    SignIn.at(page, home).as("representative");
    assertThat(barriers(new AxeBuilder(page))).isEmpty();

    var number = aLetter("The sign was too small to read.");
    var tasklist = Tasklist.of(page, home).filter("My groups").open(number);
    assertThat(barriers(new AxeBuilder(page).include(".recourse-card").include(".recourse-draft")))
        .isEmpty();
    tasklist.tab("Case file").locator(".recourse-cover").waitFor();
    assertThat(barriers(new AxeBuilder(page).include(".recourse-tab"))).isEmpty();
    tasklist.tab("Timeline").locator(".recourse-happening").first().waitFor();
    assertThat(barriers(new AxeBuilder(page).include(".recourse-tab"))).isEmpty();
    tasklist.happened(".recourse-withdraw");
    assertThat(barriers(new AxeBuilder(page).include(".recourse-dialog"))).isEmpty();
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

  private static List<String> barriers(AxeBuilder look) {
    return look.analyze().getViolations().stream()
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
        .toList();
  }
}
