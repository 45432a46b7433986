package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The tabs and links that Recourse adds to a task. */
class CaseOnScreenTests extends ScreenTests {

  @Test
  void the_case_file_takes_a_note_and_a_document_and_gives_it_back() throws IOException {
    var number = aLetter("My dinner came with nuts, and I am allergic.");
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(number);
    var file = tasklist.tab("Case file");
    assertThat(file).containsText("My dinner came with nuts");
    assertThat(file).containsText("Demo Patient Juniper");

    file.getByLabel("Note").fill("The kitchen keeps its tray cards for a week.");
    file.getByText("Add note").click();
    assertThat(file.locator(".recourse-words").last()).containsText("tray cards");
    var picture = aPicture();
    file.locator("input[type=file]")
        .setInputFiles(new FilePayload("tray.png", "image/png", picture));
    file.getByText("Add document").click();
    assertThat(file.locator("a[download]")).hasText("tray.png");
    tasklist.picture("case-file");

    var download = tasklist.page().waitForDownload(() -> file.locator("a[download]").click());
    assertThat(download.suggestedFilename()).isEqualTo("tray.png");
    assertThat(Files.readAllBytes(download.path())).isEqualTo(picture);

    var timeline = tasklist.tab("Timeline");
    assertThat(timeline.locator(".recourse-happening[data-type*=DOCUMENT]")).hasCount(1);
    assertThat(timeline.locator(".recourse-happening[data-type=NOTE_ADDED]")).hasCount(1);
    tasklist.picture("timeline");
  }

  @Test
  void a_complaint_sent_twice_is_suggested_and_linked_by_a_person() {
    var first = aLetter("The same letter came by fax and by post.");
    var second = aLetter("The same letter came by fax and by post.");
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(second);
    var file = tasklist.tab("Case file");
    assertThat(file).containsText("The complaint has the same words.");
    tasklist.picture("suggestion");

    file.getByLabel("Link as duplicate: " + first).click();

    assertThat(file.getByText("Another case may belong to this one")).hasCount(0);
    assertThat(file).containsText(first + " Duplicate");
    assertThat(timeline(first)).anyMatch(type -> type.contains("RELATED"));
    tasklist.picture("suggestion-linked");
  }

  @Test
  void a_talk_with_an_interpreter_is_noted() {
    var number = aLetter("Nobody spoke my language.");
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(number);
    var file = tasklist.tab("Case file");
    file.getByText("Note a talk").click();
    file.getByLabel("Language").fill("Armenian");
    file.getByLabel("Talk began").fill("2026-01-20T18:30");
    file.getByLabel("Who interpreted").selectOption("COMPANION");
    file.getByText("Note talk").click();
    assertThat(file.locator(".recourse-alarm")).containsText("reason");

    file.getByLabel("Who interpreted").selectOption("QUALIFIED_INTERPRETER");
    file.getByLabel("How").selectOption("VIDEO");
    file.getByLabel("Interpreter: name or number").fill("No. 4711");
    file.getByText("Note talk").scrollIntoViewIfNeeded();
    tasklist.picture("interpreter");
    file.getByText("Note talk").click();

    assertThat(file).containsText("Armenian Qualified interpreter: Video, No. 4711");
  }

  @Test
  void a_complaint_is_withdrawn_with_a_reason() {
    var number = aLetter("The lamp flickered.");
    var tasklist = tasklistOf("representative");
    tasklist.filter("My groups").open(number);
    tasklist.happened(".recourse-withdraw");
    var dialog = tasklist.page().locator(".recourse-dialog");
    dialog
        .getByLabel("Why is the complaint withdrawn")
        .fill("The patient called: it has been repaired.");
    tasklist.picture("withdrawal");
    dialog.locator(".btn-danger").click();

    assertThat(dialog).hasCount(0);
    assertThat(tasklist.card(number)).hasCount(0);
    tasklist
        .page()
        .waitForCondition(() -> "WITHDRAWN".equals(caseFile(number).get("status").asText()));
    assertThat(timeline(number)).anyMatch(type -> type.contains("WITHDRAWN"));
  }

  private static byte[] aPicture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
