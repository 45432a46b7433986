package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.CLINICIAN;
import static org.recourse.Person.SPECIALIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.print.PrintedLetter;
import org.springframework.beans.factory.annotation.Autowired;

/** What a patient is told when the payer has approved something, but not all that was asked for. */
class PartApprovalLetterTests extends AuthorizationStories {

  @TempDir Path folder;
  @Autowired private Letters letters;

  private Letter letter(CaseFile file) {
    return letter(file, "approval-1");
  }

  private Letter letter(CaseFile file, String purpose) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.purpose().equals(purpose))
        .findFirst()
        .orElseThrow();
  }

  private String words(CaseFile file) throws IOException {
    return words(file, "approval-1");
  }

  private String words(CaseFile file, String purpose) throws IOException {
    var id = letter(file, purpose).id();
    var pdf = folder.resolve(id + ".pdf");
    Files.write(pdf, letters.pdf(id).orElseThrow());
    return PrintedLetter.of(pdf).words();
  }

  /** Two scans, of which the payer grants so much, and a clinician agrees. */
  @SafeVarargs
  private CaseFile accepted(String language, Map<String, Object>... said) {
    var file =
        submitted(
            with(
                aRequest(),
                "language",
                language,
                "serviceLines",
                List.of(aLine(IMAGING), aLine("C8906"))));
    decide(file, said);
    var line = Map.<String, Object>of("lineAnswer", "ACCEPT");
    flow.complete(
        CLINICIAN,
        REVIEW,
        file,
        new LinkedHashMap<>(Map.of("linesAnswer", "ACCEPT", "serviceLines", List.of(line, line))));
    flow.work(file);
    return file;
  }

  private Object line(CaseFile file, int index, String key) {
    return ((Map<?, ?>) ((List<?>) onRecord(file).get("serviceLines")).get(index)).get(key);
  }

  private String inDays(int days, Locale locale) {
    return LocalDate.now(clock)
        .plusDays(days)
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  @Test
  void they_are_told_what_was_refused_or_reduced_why_and_until_when_it_can_be_appealed()
      throws IOException {
    var fewer = aMark();
    var refused = aMark();
    var file =
        accepted(
            "en",
            with(granted("A2", 1), "denialReason", fewer),
            said("A3", "denialReason", refused));

    assertThat(letter(file).gaps()).isEmpty();
    assertThat(words(file))
        .contains("Your care is approved, but not all of it as we asked")
        .contains("We asked for 2, from %s to".formatted(inDays(7, Locale.US)))
        .contains("Your plan approved 1", "Your plan approved 0")
        .contains((String) line(file, 0, "description"), (String) line(file, 1, "description"))
        .contains(fewer, refused)
        .contains("Grievance to the plan", inDays(180, Locale.US))
        .contains("Where: Sunrise PPO, 213-555-0155")
        .doesNotContain("it said yes.");
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("PARTIAL");
  }

  @Test
  void what_is_granted_as_it_was_asked_for_is_told_without_a_but() throws IOException {
    var file = submitted(aRequest());
    decide(file, granted("A1", 2));

    assertThat(letter(file).gaps()).isEmpty();
    assertThat(words(file))
        .contains("it said yes.")
        .doesNotContain("but not all", "Grievance to the plan");
  }

  @Test
  void the_scheduling_desk_is_told_what_needs_no_authorization_beside_what_is_approved()
      throws IOException {
    var lines = List.of(aLine(IMAGING), aLine("C8906"));
    var file = submitted(with(aRequest(), "serviceLines", lines));
    decide(file, granted("A1", 2), said("NA"));
    assertThat(words(file, "scheduling-1"))
        .contains("What is approved", (String) line(file, 0, "description"))
        .contains("What needs no approval", (String) line(file, 1, "description"));

    var none = submitted(aRequest());
    decide(none, said("NA"));

    assertThat(now(none).outcome()).isEqualTo("NOT_REQUIRED");
    assertThat(words(none, "scheduling-1"))
        .contains("What needs no approval", (String) line(none, 0, "description"))
        .doesNotContain("What is approved", "approved this care");
  }

  @Test
  void a_letter_without_the_payers_reason_waits_for_it() throws IOException {
    var file = accepted("en", granted("A1", 2), granted("A6", 2));
    assertThat(flow.shown(SPECIALIST, "Mend letter", file).get("letterGaps").toString())
        .contains("does not tell the plan's reason for approving less");
    var reason = aMark();
    flow.complete(
        SPECIALIST,
        "Mend letter",
        file,
        new LinkedHashMap<>(Map.of("denialReasonTranslated", reason)));
    flow.work(file);

    assertThat(letter(file).gaps()).isEmpty();
    assertThat(words(file)).contains(reason);
  }

  @Test
  void it_is_told_in_their_language_with_a_translation_of_this_decisions_reason()
      throws IOException {
    var file = submitted(with(aRequest(), "language", "es"));
    decide(file, said("A3", "denialReason", aMark()));
    var earlier = aMark();
    mended(file, earlier);
    flow.complete(
        CLINICIAN,
        "Talk to reviewer",
        file,
        with(everyText("priorauth", "talk-to-reviewer", aMark()), "denialAnswer", "OVERTURNED"));
    flow.work(file);
    decide(file, with(granted("A2", 1), "denialReason", aMark()));
    var line = Map.<String, Object>of("lineAnswer", "ACCEPT");
    flow.complete(
        CLINICIAN,
        REVIEW,
        file,
        new LinkedHashMap<>(Map.of("linesAnswer", "ACCEPT", "serviceLines", List.of(line))));
    flow.work(file);
    assertThat(letter(file).gaps()).isNotEmpty();

    var reason = aMark();
    mended(file, reason);

    assertThat(letter(file).gaps()).isEmpty();
    assertThat(words(file))
        .contains("pero no toda como la pedimos", "Su plan aprobó 1", reason)
        .contains("Queja formal ante el plan", inDays(180, Locale.forLanguageTag("es")))
        .contains("Dónde: Sunrise PPO, 213-555-0155")
        .doesNotContain(earlier, "dijo que sí.");
  }

  private void mended(CaseFile file, String reason) {
    flow.complete(
        SPECIALIST,
        "Mend letter",
        file,
        new LinkedHashMap<>(
            Map.of(
                "denialReasonTranslated",
                reason,
                "serviceLines",
                List.of(Map.of("descriptionTranslated", aMark())))));
    flow.work(file);
  }
}
