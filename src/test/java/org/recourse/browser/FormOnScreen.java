package org.recourse.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;

/** A form of a flow as it is on the screen; fields are found by the words above them. */
public final class FormOnScreen {

  /** Milliseconds in which a list that is open takes a click. */
  private static final int SOON = 5_000;

  private final Locator place;

  FormOnScreen(Locator place) {
    this.place = place;
    place.locator(".fjs-form-field").first().waitFor();
  }

  /**
   * The field below this label; with several, as in a list's rows, the one at this place, from 0.
   */
  public Locator field(String label, int row) {
    return place
        .locator("label.fjs-form-field-label")
        .filter(
            new Locator.FilterOptions()
                .setHasText(Pattern.compile("^" + label.replaceAll("[()?]", "\\\\$0") + "\\*?$")))
        .nth(row)
        .locator("xpath=..");
  }

  /** Where to type below this label. */
  public Locator input(String label, int row) {
    return field(label, row).locator("input, textarea").first();
  }

  public FormOnScreen type(String label, String text) {
    return type(label, 0, text);
  }

  public FormOnScreen type(String label, int row, String text) {
    var input = input(label, row);
    input.fill(text);
    input.blur();
    return this;
  }

  /** Types a date or time and leaves the field, as one must. */
  public FormOnScreen typeDate(String label, String text) {
    return typeDate(label, 0, text);
  }

  public FormOnScreen typeDate(String label, int row, String text) {
    var input = input(label, row);
    input.fill(text);
    input.press("Enter");
    input.press("Tab");
    return this;
  }

  public FormOnScreen choose(String label, String option) {
    return choose(label, 0, option);
  }

  public FormOnScreen choose(String label, int row, String option) {
    var field = field(label, row);
    var item =
        field
            .locator(".fjs-dropdownlist-item")
            .getByText(option, new Locator.GetByTextOptions().setExact(true));
    field.locator(".fjs-input-group").click();
    try {
      item.click(new Locator.ClickOptions().setTimeout(SOON));
    } catch (TimeoutError drawnAnew) {
      // A form that draws itself anew closes its lists; whoever sits here opens it again.
      if (!item.isVisible()) {
        field.locator(".fjs-input-group").click();
      }
      item.click();
    }
    return this;
  }

  /** Checks a box or picks one of the round buttons. */
  public FormOnScreen check(String label) {
    place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  /** Adds a row to the last list of the form. */
  public FormOnScreen addRowAtTheEnd() {
    place.locator(".fjs-repeat-render-add").last().click();
    return this;
  }

  public FormOnScreen addRow() {
    place.locator(".fjs-repeat-render-add").first().click();
    return this;
  }
}
