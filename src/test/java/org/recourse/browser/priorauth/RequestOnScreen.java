package org.recourse.browser.priorauth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.recourse.browser.Barriers;
import org.recourse.browser.Tasklist;

/** What a specialist does with every request until the payer has it. */
final class RequestOnScreen {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy");

  private RequestOnScreen() {}

  static void covered(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    tasklist.form().check("in force").type("Where you looked", "The payer's portal, ref. 17");
    tasklist.complete();
  }

  static void gathered(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    var form = tasklist.form();
    var rows = tasklist.page().getByText("Where it is, or why it is not there").count();
    assertThat(rows).isPositive();
    for (int row = 0; row < rows; row++) {
      form.choose("It is", row, "in the case file")
          .type("Where it is, or why it is not there", row, "Scanned with the order");
    }
    isOpen(tasklist, "authorization-documents");
    tasklist.complete();
  }

  static void submitted(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    assertThat(tasklist.form().input("How this payer takes it", 0))
        .hasValue(Pattern.compile("By portal at .*"));
    tasklist
        .form()
        .typeDate("Payer has it since", typed(-1))
        .typeDate("at", "11:00 AM")
        .type("Reference number", "REF-4711")
        .type("Who you spoke to", "Portal")
        .type("Proof of receipt", "Confirmation 4711 in the case file");
    isOpen(tasklist, "authorization-submitted");
    tasklist.complete();
  }

  static void isOpen(Tasklist tasklist, String picture) {
    List<String> barriers = Barriers.on(tasklist.page(), "section.task-card .fjs-container");
    assertThat(barriers).isEmpty();
    tasklist.picture(picture);
  }

  static String typed(int fromToday) {
    return LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(fromToday).format(TYPED);
  }
}
