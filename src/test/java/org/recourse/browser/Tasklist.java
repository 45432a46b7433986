package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Tasklist in the hands of one person. */
public final class Tasklist {

  private final Page page;
  private final String address;

  private Tasklist(Page page, String home) {
    this.page = page;
    this.address = home + "/camunda/app/tasklist/default/";
  }

  /** Opens Tasklist for whoever is signed in. */
  public static Tasklist of(Page page, String home) {
    var tasklist = new Tasklist(page, home);
    page.navigate(tasklist.address);
    page.locator(".task-filter").first().waitFor();
    return tasklist;
  }

  public Page page() {
    return page;
  }

  public Locator filters() {
    return page.locator(".task-filter .name a");
  }

  public Tasklist filter(String name) {
    filters().getByText(name).click();
    assertThat(page.locator(".task-filter.active")).containsText(name);
    return this;
  }

  /** The card of a case in the list, found by the number on its badge. */
  public Locator card(String number) {
    return page.locator("li.task", new Page.LocatorOptions().setHas(page.getByText(number)));
  }

  public Tasklist open(String number) {
    card(number).locator("h4.task a").click();
    return shows(number);
  }

  /** Opens the task of this name where a case has several. */
  public Tasklist open(String number, String task) {
    card(number).filter(new Locator.FilterOptions().setHasText(task)).locator("h4.task a").click();
    assertThat(page.locator("section.task-card")).containsText(task);
    return this;
  }

  /** Waits until the opened task's form is that of this case. */
  public Tasklist shows(String number) {
    assertThat(page.locator("section.task-card .fjs-form-field input").first()).hasValue(number);
    return this;
  }

  /** Opens a task by its address, as from a bookmark. */
  public void openDirectly(String taskId) {
    page.navigate(address + "#/?task=" + taskId);
  }

  public String taskId() {
    return page.url().replaceAll(".*task=([\\w-]+).*", "$1");
  }

  public Tasklist claim() {
    page.locator("button.claim").click();
    page.locator(".disabled-form")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    return this;
  }

  public FormOnScreen form() {
    return new FormOnScreen(page.locator("section.task-card .fjs-container"));
  }

  public Locator completeButton() {
    return page.locator("section.task-card")
        .getByText("Complete", new Locator.GetByTextOptions().setExact(true));
  }

  /** Completes the open task and waits until it is gone. */
  public Tasklist complete() {
    completeButton().click();
    page.locator(".no-task").waitFor();
    return this;
  }

  public FormOnScreen start(String process) {
    page.locator(".start-process-action a").click();
    var dialog = page.locator(".modal-content");
    dialog.locator("ul.processes a").getByText(process).click();
    return new FormOnScreen(dialog.locator(".fjs-container"));
  }

  /** Sends the start form and waits until its window is gone. */
  public Tasklist send() {
    var dialog = page.locator(".modal-content");
    dialog.locator(".modal-footer button.btn-primary").click();
    assertThat(dialog).hasCount(0);
    return this;
  }

  public Locator tab(String label) {
    page.locator(".nav-tabs a")
        .getByText(label, new Locator.GetByTextOptions().setExact(true))
        .click();
    return page.locator(".recourse-tab");
  }

  /** Chooses an entry of the menu "Something happened"; the dialog that asks about it. */
  public Locator happened(String entry) {
    page.locator(".recourse-happened").click();
    page.locator(".recourse-menu " + entry).click();
    return page.locator(".recourse-dialog");
  }

  public void signOut() {
    page.locator("li.account > a").click();
    page.locator("li.logout a").click();
    page.waitForURL(SignIn.ADDRESS);
  }

  /** Keeps a picture on a small screen and on a large one, to be looked at. */
  public Tasklist picture(String name) {
    Pictures.take(page, name);
    return this;
  }
}
