package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.Stage;
import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Recipient;
import org.recourse.correspondence.log.LetterClaims;
import org.recourse.correspondence.types.LetterTypes;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** The tabs "Letters" and "Deadlines" of a task. */
class LettersOnScreenTests extends ScreenTests {

  /** Longer than a clock of seven days lasts when its end moves over a long weekend. */
  private static final Duration LATE_ON_ANY_DAY = Duration.ofDays(21);

  @Autowired private Letters letters;
  @Autowired private LetterFates fates;
  @Autowired private LetterClaims claims;
  @Autowired private LetterTypes types;
  @Autowired private Deadlines deadlines;
  @Autowired private CaseFiles files;
  @Autowired private Stage stage;
  @Autowired private Clock clock;

  @Test
  void a_letter_is_held_back_by_keyboard_with_a_reason_and_let_go_again() throws IOException {
    var number = aLetter("The corridor was noisy all night.");
    var ready = compose(number, "acknowledgement", "grievance-acknowledgement", Map.of());
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(number);
    var tab = tasklist.tab("Letters");
    assertThat(tab).containsText("Acknowledgement Ready to go");
    assertThat(tab).containsText("By email to juniper@example.org, in large print");
    assertThat(tab).containsText("Spanish");

    var page = tasklist.page();
    page.getByLabel("Why it is held back").focus();
    page.keyboard().type("Counsel reads it first.");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(tab).containsText("Held back by representative: Counsel reads it first.");
    assertThat(tab.getByRole(AriaRole.STATUS))
        .containsText("It does not go until somebody lets it go.");
    assertThat(page.locator("#recourse-letter-" + ready)).isFocused();
    assertThat(letters.get(ready).state()).isEqualTo(LetterState.HELD);
    assertThat(Barriers.on(page, ".recourse-tab")).isEmpty();
    tasklist.picture("letter-held");

    tab.getByLabel("Why it may go").fill("Counsel has read it.");
    tab.getByLabel("Let it go: Acknowledgement").click();
    assertThat(tab).containsText("Acknowledgement Ready to go");
    assertThat(letters.get(ready).state()).isEqualTo(LetterState.READY);

    var pdf =
        page.waitForDownload(() -> tab.getByText("Download the letter (PDF)").first().click());
    assertThat(pdf.suggestedFilename()).isEqualTo("grievance-acknowledgement-" + number + ".pdf");
    assertThat(Files.readAllBytes(pdf.path())).isEqualTo(letters.pdf(ready).orElseThrow());
  }

  @Test
  void a_draft_lists_what_it_lacks_and_a_failed_letter_says_what_to_do() {
    var number = aLetter("Nobody told us where to wait.");
    compose(number, "resolution", "grievance-resolution", Map.of("contactName", ""));
    var lost = compose(number, "acknowledgement", "grievance-acknowledgement", Map.of());
    claims.failed(lost, "IN_DOUBT");
    var bounced = compose(number, "forward", "grievance-forward-to-plan", Map.of());
    claims.sent(bounced);
    stage.does(REPRESENTATIVE, () -> fates.cameBack(bounced, "BOUNCED"));
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(number);
    var tab = tasklist.tab("Letters");

    assertThat(letterOf(tab, "Resolution letter"))
        .containsText("The letter does not name a contact person with a phone number");
    assertThat(letterOf(tab, "Forwarded to the health plan"))
        .containsText("the address takes no mail");
    assertThat(letterOf(tab, "Acknowledgement")).containsText("Nobody can tell whether it went");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    tasklist.picture("letters");

    tab.getByLabel("It was sent: Acknowledgement").click();
    assertThat(letterOf(tab, "Acknowledgement")).containsText("Handed over");
    assertThat(letters.get(lost).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void a_clock_shows_how_much_of_its_time_has_passed_and_why_it_ends_then() {
    var number = aLetter("The bill came twice.");
    var file = files.findByNumber(number).orElseThrow();
    var now = clock.instant();
    deadlines.start(
        file.id(), new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", now.minus(LATE_ON_ANY_DAY)));
    deadlines.start(
        file.id(),
        new ClockTrigger("PLAN_GRIEVANCE", "PLAN_RECEIVED", now, Map.of("plan", "MEDI_CAL")));
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(number);
    var tab = tasklist.tab("Deadlines");
    var running = tab.locator(".recourse-clock").filter(having("Plan resolution letter"));

    assertThat(tab.locator(".recourse-clock .recourse-late")).not().hasCount(0);
    assertThat(running).containsText("by law");
    assertThat(running).containsText("days left");
    assertThat(running.locator("progress"))
        .hasAttribute(
            "aria-label",
            java.util.regex.Pattern.compile(
                "Plan resolution letter: \\d+ percent of the time has passed, \\d+ days left"));
    running.getByLabel("Why this date? Plan resolution letter").click();
    assertThat(running).containsText("Plan resolution letter: due by");
    assertThat(running).containsText("1368.01(a)");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    tasklist.picture("deadlines");
  }

  @Test
  void what_no_letter_of_ours_answers_is_reported_by_keyboard_and_starts_what_follows() {
    var number = aLetter("There was no ramp at the door.");
    var file = files.findByNumber(number).orElseThrow();
    deadlines.start(
        file.id(),
        new ClockTrigger(
            "CIVIL_RIGHTS",
            "RECEIVED",
            clock.instant().minus(Duration.ofDays(3)),
            Map.of("disability", true)));
    var tasklist = tasklistOf("representative");
    var page = tasklist.page();
    tasklist.filter("My groups").open(number);
    var tab = tasklist.tab("Deadlines");
    var meeting = tab.locator(".recourse-clock").filter(having("Meeting with the person"));

    meeting.getByText("Report what was done").focus();
    page.keyboard().press("Enter");
    assertThat(meeting.getByRole(AriaRole.COMBOBOX)).isFocused();
    assertThat(meeting).containsText("due from the day of the meeting. 28 CFR 35.107");
    assertThat(Barriers.on(page, ".recourse-tab")).isEmpty();
    tasklist.picture("clock-report");
    meeting.getByLabel("How, in your words").fill("Ms. Oakley came; minutes are in the file.");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(tab.getByRole(AriaRole.STATUS).first())
        .hasText("Meeting with the person: Done in time. Written answer after the meeting: Runs.");
    assertThat(meeting).containsText("Done in time");
    assertThat(meeting.getByText("Report what was done")).hasCount(0);
    assertThat(tasklist.tab("Timeline")).containsText("Ms. Oakley came");
  }

  private static Locator letterOf(Locator tab, String title) {
    return tab.locator(".recourse-letter").filter(having(title));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private UUID compose(String number, String purpose, String type, Map<String, Object> changes) {
    var data = new HashMap<>(LetterRoom.example(types.get(type)));
    data.putAll(changes);
    var order =
        new LetterOrder(
            files.findByNumber(number).orElseThrow().id(),
            type,
            LetterLanguage.of("es"),
            LetterFormat.LARGE_PRINT,
            Channel.EMAIL,
            new Recipient("Demo Patient Juniper", List.of(), "juniper@example.org", "es"),
            data);
    return stage.as(REPRESENTATIVE, () -> letters.compose(purpose, order)).id();
  }
}
