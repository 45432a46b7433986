package org.recourse.browser;

/** How tests triage complaints of several kinds. */
public final class TriageOnScreen {

  private TriageOnScreen() {}

  static void fill(FormOnScreen form) {
    form.choose("Your decision", "Grievance");
    form.choose("About", "Care in the hospital or clinic")
        .choose("Category", "Delays and procedures")
        .type("Severity (0 to 3)", "1")
        .type("Harm to the patient (0 to 5)", "0");
  }

  /** A wait and a missing interpreter, told in Spanish, of somebody with Medicare. */
  public static void onTwoTracks(FormOnScreen form) {
    form.choose("Your decision", "Grievance")
        .choose("About", 0, "Care in the hospital or clinic")
        .choose("Category", 0, "Delays and procedures")
        .type("Severity (0 to 3)", 0, "2")
        .type("In a few words", 0, "Cuatro horas de espera")
        .addRow()
        .choose("About", 1, "Unequal treatment")
        .choose("Category", 1, "Respect and patient rights")
        .type("Severity (0 to 3)", 1, "2")
        .type("In a few words", 1, "Sin intérprete")
        .type("Harm to the patient (0 to 5)", "1")
        .check("The patient has Medicare")
        .choose("Report it to risk management?", "Do not report it")
        .type("Why you decide so", "The civil rights coordinator sees to it.");
  }

  /** Asks each of these departments the same. */
  public static void asks(FormOnScreen form, String question, String... departments) {
    for (int row = 0; row < departments.length; row++) {
      form.addRowAtTheEnd()
          .choose("Department", row, departments[row])
          .type("Question", row, question);
    }
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
