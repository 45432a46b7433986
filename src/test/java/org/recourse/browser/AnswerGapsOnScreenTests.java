package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.ApiCaller;
import org.recourse.FlowWalk;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.correspondence.desk.LetterDesk;
import org.recourse.correspondence.files.LetterFiles;
import org.recourse.correspondence.templates.LetterTemplates;
import org.recourse.correspondence.types.LetterElement;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** An answer that lacks what it must contain does not go, and whoever wrote it reads why. */
class AnswerGapsOnScreenTests extends ScreenTests {

  private static final String RESOLUTION = "grievance-resolution";
  private static final String DRAFT = "Draft resolution";

  @Autowired private FlowWalk flow;
  @Autowired private CaseFiles files;
  @Autowired private Letters letters;
  @Autowired private LetterTypes types;
  @Autowired private LetterDesk desk;
  @Autowired private SimulatedMailroom mailroom;
  @TempDir private Path folder;

  private Object whole;

  @BeforeEach
  void remember_the_templates() {
    whole = ReflectionTestUtils.getField(desk, "templates");
  }

  @AfterEach
  void the_templates_are_whole_again() {
    ReflectionTestUtils.setField(desk, "templates", whole);
  }

  @Test
  void each_required_element_in_turn_keeps_the_answer_back_and_stands_in_the_draft()
      throws IOException {
    var file = drafting("en");
    var tasklist = tasklistOf("representative");
    for (var element : types.get(RESOLUTION).elements()) {
      lose(element);
      approved(tasklist, file);
      tasklist.page().waitForCondition(() -> flow.waitsAt(file).equals(List.of(DRAFT)));

      tasklist.filter("Mine").filter("My groups").open(file.number(), DRAFT).tab("Form");
      assertThat(table(tasklist, "What the letter lacks")).containsText(element.sentence());
      assertThat(table(tasklist, "What the letter lacks").locator("tbody tr")).hasCount(1);
      var tab = tasklist.tab("Letters");
      var stopped = tab.locator(".recourse-letter").filter(having("Resolution letter"));
      assertThat(stopped).containsText("It cannot go yet.");
      assertThat(stopped.locator(".recourse-gaps")).containsText(element.sentence());
      tab.locator(".recourse-read-answer").click();
      assertThat(tab.locator(".recourse-answer-preview")).containsText(element.sentence());
      assertThat(answer(file).state()).isEqualTo(LetterState.DRAFT);
      assertThat(mailroom.taken(answer(file))).as(element.id()).isEmpty();
    }
    tasklist.picture("answer-lacks-an-element");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();

    the_templates_are_whole_again();
    tasklist.tab("Letters").locator(".recourse-read-answer").click();
    var answer = tasklist.page().locator(".recourse-answer-preview");
    assertThat(answer).containsText("It lacks nothing.");
    var printed =
        Pictures.letter(
            tasklist.page(), answer.locator("a[download]").first(), "answer-in-english");
    assertThat(printed.language()).isEqualTo("en");
    assertThat(printed.tagged()).isTrue();
    assertThat(printed.words())
        .contains("Demo Daughter Linden", file.number(), "Demo Representative", "213-555-0100")
        .contains("Read the log.", "It took too long.", "We finished our work on your complaint")
        .contains("California Department of Public Health", "Livanta", "Language help");
    approved(tasklist, file);
    tasklist.page().waitForCondition(() -> !files.get(file.id()).isOpen());
    assertThat(mailroom.taken(answer(file))).hasSize(1);
  }

  @Test
  void a_half_filled_draft_says_what_its_letter_would_lack() {
    var file = drafting("es");
    var tasklist = tasklistOf("representative").filter("My groups").open(file.number()).claim();
    assertThat(tasklist.form().input("Steps taken to investigate", 0)).hasValue("Read the log.");
    tasklist.form().type("Steps taken to investigate", "");
    assertThat(tasklist.page().locator(".recourse-draft")).containsText("Draft kept");
    var draft = api.get("representative", "/api/drafts/" + tasklist.taskId()).body();
    assertThat(ApiCaller.tree(draft).path("content").fieldNames())
        .toIterable()
        .containsExactly("stepsTaken");
    var tab = tasklist.tab("Letters");
    tab.locator(".recourse-read-answer").click();

    assertThat(tab.locator(".recourse-gaps").first())
        .containsText("The letter does not tell the steps taken to look into the complaint");
    assertThat(tab.locator(".recourse-gaps").first())
        .containsText("The letter does not tell the results");
    assertThat(tab.locator(".recourse-gaps").first())
        .containsText("The letter is in Spanish, but what was written into it is in English");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    tasklist.picture("answer-half-filled").tab("Form");
    tasklist.completeButton().click();
    assertThat(tasklist.page().getByText("Field is required.").first()).isVisible();
    assertThat(flow.waitsAt(file)).containsExactly(DRAFT);
  }

  /** An analyst's edit that dropped an element, as it would be if the start had not stopped it. */
  private void lose(LetterElement element) throws IOException {
    var copy = folder.resolve(element.id());
    for (var part : List.of("letters", "grievance/letters")) {
      try (var all = Files.list(Path.of("processes", part))) {
        for (var file : all.toList()) {
          var edited = Files.readString(file).replace("data-element=\"" + element.id() + "\"", "");
          var place = copy.resolve(part).resolve(file.getFileName());
          Files.createDirectories(place.getParent());
          Files.writeString(
              place, file.toString().endsWith(".html") ? edited : Files.readString(file));
        }
      }
    }
    ReflectionTestUtils.setField(desk, "templates", new LetterTemplates(LetterFiles.of(copy)));
  }

  /**
   * A daughter's complaint about care, the plan, a bill and the privacy of somebody with Medicare;
   * its answer is due, and every part of it is called for.
   */
  private CaseFile drafting(String language) {
    var letter = ApiCaller.aComplaint("The answer took long.");
    letter.putAll(
        Map.of(
            "patientName", "Demo Patient Juniper",
            "complainantRelation", "CHILD",
            "proofOfAuthority", "ON_FILE",
            "complainantName", "Demo Daughter Linden",
            "complainantAddress", "9 Sample Street\nLos Angeles, CA 90001",
            "complainantEmail", "linden@example.org",
            "letterChannel", "EMAIL",
            "language", language));
    var file = flow.receive(REPRESENTATIVE, "grievance", letter);
    var page = browser.desk();
    page.waitForCondition(() -> flow.waitsAt(file).contains("Triage complaint"));
    flow.complete(
        REPRESENTATIVE,
        "Triage complaint",
        file,
        Map.of(
            "confirmedClassification", "GRIEVANCE",
            "harm", 0,
            "riskDecision", "DECLINE",
            "riskReason", "Nothing to tell.",
            "medicare", true,
            "planKind", "MEDI_CAL",
            "planName", "Example Health Plan",
            "planPhone", "213-555-0177",
            "issues",
                List.of(
                    issue("CARE", "A long wait for test results"),
                    issue("HEALTH_PLAN", "A referral that was lost"),
                    issue("BILL", "A bill that came twice"),
                    issue("PRIVACY", "A result read out loud"))));
    page.waitForCondition(() -> flow.waitsAt(file).contains("Investigate complaint"));
    flow.complete(
        REPRESENTATIVE,
        "Investigate complaint",
        file,
        Map.of("stepsTaken", "Read the log.", "investigationFindings", "It took long."));
    page.waitForCondition(() -> flow.waitsAt(file).contains("Forward complaint to plan"));
    var now = Instant.now().toString();
    flow.complete(
        REPRESENTATIVE,
        "Forward complaint to plan",
        file,
        Map.of(
            "planReceipt", "RECEIVED",
            "planName", "Example Health Plan",
            "planPhone", "213-555-0177",
            "forwardedWhat", List.of("PART_ABOUT_PLAN"),
            "forwardedAt", now,
            "forwardedBy", "FAX",
            "planReceivedAt", now,
            "planProofOfReceipt", "Fax confirmation"));
    page.waitForCondition(() -> flow.waitsAt(file).contains(DRAFT));
    return file;
  }

  private void approved(Tasklist tasklist, CaseFile file) {
    flow.complete(
        REPRESENTATIVE,
        DRAFT,
        file,
        Map.of(
            "issues",
                List.of(
                    Map.of("finding", "SUBSTANTIATED", "answer", "It took too long."),
                    Map.of("finding", "UNABLE_TO_DETERMINE", "answer", "Your plan looks into it."),
                    Map.of("finding", "SUBSTANTIATED", "answer", "You owe it once."),
                    Map.of("finding", "SUBSTANTIATED", "answer", "That was wrong.")),
            "stepsTaken", "Read the log.",
            "resolutionSummary", "You waited too long, and we are sorry."));
    tasklist.page().waitForCondition(() -> flow.waitsAt(file).contains("Approve resolution"));
    flow.complete(SUPERVISOR, "Approve resolution", file, Map.of("approval", "APPROVED"));
  }

  private static Map<String, Object> issue(String about, String words) {
    return Map.of("about", about, "category", "QUALITY", "severity", 1, "description", words);
  }

  private Letter answer(CaseFile file) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.type().equals(RESOLUTION))
        .findFirst()
        .orElseThrow();
  }

  private static Locator table(Tasklist tasklist, String label) {
    return tasklist.page().locator(".fjs-form-field-table").filter(having(label));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
