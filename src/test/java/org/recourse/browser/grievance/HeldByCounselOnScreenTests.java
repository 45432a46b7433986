package org.recourse.browser.grievance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.LetterDispatch;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Recipient;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks at a case sees that counsel holds its letters, and can do nothing about it. */
class HeldByCounselOnScreenTests extends ScreenTests {

  @Autowired private CaseFiles files;
  @Autowired private CaseHolds holds;
  @Autowired private Letters letters;
  @Autowired private LetterDispatch dispatch;

  @Test
  void a_letter_that_counsel_holds_says_so_and_offers_nothing() {
    var number = aLetter("The rail was down.");
    var id = files.findByNumber(number).orElseThrow().id();
    holds.place(id, HoldKind.LETTERS, id);
    dispatch.send(letters.compose("resolution-1", anAnswer(id)).id());

    var tasklist = tasklistOf("representative").filter("My groups").open(number);
    var tab = tasklist.tab("Letters");
    assertThat(tab).containsText("Held by counsel");
    assertThat(tab).containsText("Its clocks go on.");
    assertThat(tab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Let it go")))
        .hasCount(0);
    tasklist.picture("letter-held-by-counsel");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    var file = tasklist.tab("Case file");
    assertThat(file.locator(".recourse-banner")).containsText("held by counsel");
    tasklist.picture("case-held-by-counsel");
    assertThat(timeline(number)).contains("LETTERS_HOLD_PLACED", "LETTER_HELD");
  }

  private static LetterOrder anAnswer(java.util.UUID id) {
    Map<String, Object> fields =
        Map.of(
            "receivedOn", java.time.LocalDate.of(2026, 11, 2),
            "steps", List.of("We read the notes."),
            "results", List.of(Map.of("issue", "The rail", "answer", "It was down.")),
            "completedOn", java.time.LocalDate.of(2026, 11, 20),
            "contactName", "Jordan Example",
            "contactPhone", "213-555-0142",
            "medicare", false);
    return new LetterOrder(
        id,
        "grievance-resolution",
        LetterLanguage.of("en"),
        LetterFormat.STANDARD,
        Channel.PAPER,
        new Recipient("Demo Patient Juniper", List.of("1 Example Way"), null, "en"),
        fields);
  }
}
