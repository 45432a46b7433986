package org.recourse.browser;

/** How tests triage a complaint when the triage is not what they are about. */
final class TriageOnScreen {

  private TriageOnScreen() {}

  static void fill(FormOnScreen form) {
    form.choose("Your decision", "Grievance");
    form.choose("About", "Care in the hospital or clinic")
        .choose("Category", "Delays and procedures")
        .type("Severity (0 to 3)", "1")
        .type("Harm to the patient (0 to 5)", "0");
  }

  /** Adds a colleague to the people the complaint is about. */
  static void names(FormOnScreen form, String person) {
    var input = form.input("Staff the complaint is about", 0);
    input.click();
    form.field("Staff the complaint is about", 0)
        .locator(".fjs-dropdownlist-item")
        .getByText(person)
        .click();
    input.press("Tab");
  }
}
