package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The menu "Something happened" above a task, and what the case file shows of it. */
class HappenedOnScreenTests extends ScreenTests {

  @Test
  void the_menu_is_walked_by_keyboard_and_gives_the_focus_back() {
    var tasklist = opened(aLetter("The bell did not ring."));
    var page = tasklist.page();
    var button = page.locator(".recourse-happened");
    var items = page.locator(".recourse-menu [role=menuitem]");
    button.focus();
    page.keyboard().press("Enter");
    assertThat(items.first()).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "true");
    tasklist.picture("happened-menu");
    assertThat(Barriers.on(tasklist.page(), ".recourse-menu")).isEmpty();

    page.keyboard().press("ArrowUp");
    assertThat(items.last()).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(items.nth(1)).isFocused();
    page.keyboard().press("Escape");
    assertThat(button).isFocused();
    assertThat(button).hasAttribute("aria-expanded", "false");

    page.keyboard().press("ArrowDown");
    assertThat(items.first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".recourse-dialog [name=at]")).isFocused();
    page.keyboard().press("Escape");
    assertThat(button).isFocused();
    assertThat(page.locator(".recourse-dialog")).hasCount(0);
  }

  @Test
  void no_dialog_has_a_barrier() {
    var tasklist = opened(aLetter("The queue was long."));
    for (var entry :
        List.of("contact", "unreachable", "hand-over", "department", "refer", "death")) {
      var dialog = tasklist.happened(".recourse-" + entry);
      dialog.locator("form").waitFor();
      tasklist.picture("happened-" + entry);
      assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).as(entry).isEmpty();
      dialog.getByText("Cancel").click();
      assertThat(dialog).hasCount(0);
    }
  }

  @Test
  void a_death_is_recorded_and_corrected_and_nobody_misses_it() {
    var number = aLetter("My father lay in the hall all night.");
    var tasklist = opened(number);
    var file = tasklist.tab("Case file");
    file.locator(".recourse-cover").waitFor();
    var dialog = tasklist.happened(".recourse-death");
    dialog.getByLabel("Day of death").fill("2026-01-22");
    dialog.getByLabel("Who told us?").fill("The ward");
    dialog.getByLabel("Letters go to").fill("Demo Daughter Rose");
    dialog.getByLabel("What they were to the patient").fill("Daughter");
    dialog.getByLabel("Their address").fill("1 Sample Street\nSampletown");
    dialog.locator(".btn-primary").click();
    assertThat(dialog).containsText("45 CFR 164.502(g)(4)");
    tasklist.picture("death-remark");
    dialog.getByText("Close").click();

    assertThat(file.locator(".recourse-banner")).containsText("Letters go to Demo Daughter Rose");
    tasklist.picture("death-banner");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();

    tasklist.happened(".recourse-death");
    assertThat(dialog.getByLabel("Letters go to")).hasValue("Demo Daughter Rose");
    dialog.getByLabel("Letters go to").fill("Demo Daughter Rosa");
    dialog.getByLabel("Why is it corrected?").fill("A letter was misspelled.");
    dialog.locator(".btn-primary").click();
    dialog.getByText("Close").click();
    assertThat(file.locator(".recourse-banner")).containsText("Demo Daughter Rosa");
    assertThat(timeline(number)).contains("PATIENT_DEATH_RECORDED", "PATIENT_DEATH_CORRECTED");
  }

  @Test
  void giving_up_too_early_is_refused_in_a_sentence() {
    var number = aLetter("I moved to my sister.");
    var tasklist = opened(number);
    var file = tasklist.tab("Case file");
    file.locator(".recourse-cover").waitFor();
    var dialog = tasklist.happened(".recourse-contact");
    dialog.getByLabel("How?").selectOption("PHONE");
    dialog.getByLabel("Was somebody reached?").selectOption("no");
    dialog.getByLabel("Note").fill("No voice mail.");
    dialog.locator(".btn-primary").click();
    assertThat(dialog).hasCount(0);
    assertThat(file).containsText("No voice mail.");

    tasklist.happened(".recourse-unreachable");
    assertThat(dialog).containsText("Tried in vain on 1 of 3");
    dialog.locator("[name=reason]").fill("The number is dead.");
    dialog.locator(".btn-primary").click();
    assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Hospital policy asks for 3");
    tasklist.picture("unreachable-refused");
  }

  @Test
  void a_case_is_handed_over_with_a_note_that_the_next_person_reads() {
    var number = aLetter("Nobody explained the pills.");
    var tasklist = opened(number).claim();
    var dialog = tasklist.happened(".recourse-hand-over");
    assertThat(dialog.locator("option[value=supervisor]")).hasCount(1);
    assertThat(dialog.locator("option[value=representative]")).hasCount(0);
    assertThat(dialog.locator("option[value=auditor]")).hasCount(0);
    dialog.getByLabel("Who takes over?").selectOption("representative2");
    dialog.getByLabel("Hand-over note").fill("I called the pharmacy; they call back at five.");
    dialog.locator(".btn-primary").click();
    assertThat(dialog).hasCount(0);

    var next = tasklistOf("representative2");
    next.filter("Mine").open(number);
    var file = next.tab("Case file");
    assertThat(file.locator(".recourse-note")).containsText("they call back at five");
    assertThat(file.locator(".recourse-cover")).containsText("representative2");
    next.picture("handed-over");
  }

  @Test
  void an_office_is_told_and_what_it_found_stays_with_it() {
    var number = aLetter("The doctor smelled of wine.");
    var tasklist = opened(number);
    var file = tasklist.tab("Case file");
    file.locator(".recourse-cover").waitFor();
    var dialog = tasklist.happened(".recourse-refer");
    dialog.getByLabel("Office").selectOption("MEDICAL_STAFF_OFFICE");
    dialog.getByLabel("Who was told?").fill("Ext. 4711");
    dialog.getByLabel("What were they told?").fill("A concern about a physician on January 20.");
    dialog.getByLabel("Why must they know?").fill("Peer review");
    dialog.locator(".btn-primary").click();
    dialog.getByText("Close").click();

    assertThat(file).containsText("Medical staff office (peer review) Open");
    file.getByText("They have handled it").click();
    assertThat(file.getByLabel("Answer", new Locator.GetByLabelOptions().setExact(true)))
        .hasCount(0);
    file.getByLabel("Day it was handled").fill("2020-01-01");
    file.getByText("Mark as handled").click();
    assertThat(file.locator(".recourse-alarm")).containsText("before the office was told");
    file.getByText("Mark as handled").scrollIntoViewIfNeeded();
    tasklist.picture("office-refused");
    assertThat(timeline(number)).contains("OFFICE_TOLD").doesNotContain("OFFICE_ANSWERED");
  }

  @Test
  void asking_a_department_before_triage_is_refused_in_a_sentence() {
    var tasklist = opened(aLetter("The scan was lost."));
    var dialog = tasklist.happened(".recourse-department");
    dialog.getByLabel("Department").selectOption("radiology");
    dialog.getByLabel("Question").fill("Where is the scan of January 20?");
    dialog.locator(".btn-primary").click();
    assertThat(dialog).containsText("not triaged as a grievance");
  }

  private Tasklist opened(String number) {
    return tasklistOf("representative").filter("My groups").open(number);
  }
}
