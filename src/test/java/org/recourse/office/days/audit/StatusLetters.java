package org.recourse.office.days.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.recourse.correspondence.mailroom.Envelope;

/** Whether each mailed status letter, read as the patient reads it, names the days and the day. */
public final class StatusLetters {

  private final Map<String, byte[]> pages;
  private final List<Finding> findings = new ArrayList<>();
  private int read;

  public StatusLetters(List<Envelope> taken) {
    pages = taken.stream().collect(Collectors.toMap(Envelope::key, Envelope::pdf, (a, b) -> b));
  }

  /** Looks at a case. */
  public void look(CaseReading file) {
    file.happened("LETTER_SENT")
        .map(entry -> entry.path("details"))
        .filter(letter -> "grievance-status".equals(letter.path("letter").asText()))
        .forEach(letter -> look(file, letter));
  }

  private void look(CaseReading file, JsonNode letter) {
    var page = pages.get(letter.path("letterId").asText() + "." + letter.path("edition").asText());
    int position = Integer.parseInt(letter.path("purpose").asText().substring("status-".length()));
    var row =
        file.rows("statusLetters")
            .filter(one -> one.path("position").asInt() == position)
            .findFirst();
    if (page == null || row.isEmpty()) {
      return;
    }
    read++;
    var language = letter.path("language").asText();
    var days = row.get().path("days").asInt();
    var text = text(page).replaceAll("\\s+", " ");
    if (!text.contains(days + ("es".equals(language) ? " d" : " days"))) {
      found(file, letter, "does not name " + days + " days");
    }
    var sentOn = LocalDate.parse(row.get().path("sentOn").asText());
    var day = String.valueOf(sentOn.plusDays(days).getDayOfMonth());
    var month = DateTimeFormatter.ofPattern("MMMM", Locale.forLanguageTag(language));
    if (!text.contains(month.format(sentOn.plusDays(days))) || !text.contains(day)) {
      found(file, letter, "does not name the day " + sentOn.plusDays(days));
    }
  }

  private static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void found(CaseReading file, JsonNode letter, String what) {
    findings.add(
        new Finding("letter", file.number(), letter.path("purpose").asText() + " " + what));
  }

  /** How many were read. */
  public int read() {
    return read;
  }

  /** What is not as it should be. */
  public List<Finding> findings() {
    return findings;
  }
}
