package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real complaints as lines of {@code POST /api/grievances/batch}; rows without a narrative are kept
 * as they are.
 */
public final class ComplaintLines {

  /** Where the real complaints lie, seen from the project's folder. */
  public static final Path FOLDER = Path.of("..", "shared", "data", "complaints");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> CFPB_CHANNELS = Map.of("Web", "PORTAL", "Fax", "FAX");

  private final String marker;

  private ComplaintLines(String marker) {
    this.marker = marker;
  }

  /** Lines whose every text ends with this marker; an empty marker leaves them as they are. */
  public static ComplaintLines markedWith(String marker) {
    return new ComplaintLines(marker);
  }

  /** Whether the real complaints are on this machine. */
  public static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  /** Every row of every file, one JSON object per line. */
  public List<String> all() {
    List<String> lines = new ArrayList<>();
    jsonLines("cfpb_complaints.jsonl")
        .map(
            row ->
                line(
                    CFPB_CHANNELS.getOrDefault(row.path("submitted_via").asText(), "OTHER"),
                    OffsetDateTime.parse(row.path("date_received").asText()).toString(),
                    row.path("complaint_what_happened").asText(),
                    row.path("issue").asText()))
        .forEach(lines::add);
    jsonLines("imr_external_appeal_cases.jsonl")
        .map(
            row ->
                line(
                    "LETTER",
                    "2026-05-04T09:30:00-07:00",
                    row.path("text").asText(),
                    row.path("outcome").asText()))
        .forEach(lines::add);
    rows("nhs_fft_v6_multilabel.csv")
        .map(
            row ->
                line(
                    "SURVEY",
                    day(row.get("Date")) + "T12:00:00Z",
                    row.get("FFT answer"),
                    row.get("Service type 1")))
        .forEach(lines::add);
    rows("nhs_phase1_criticality.csv")
        .map(
            row ->
                line("SURVEY", "2026-03-02T12:00:00Z", row.get("feedback"), row.get("subcategory")))
        .forEach(lines::add);
    return lines;
  }

  /** About this many rows, taken evenly from all files. */
  public List<String> some(int count) {
    List<String> all = all();
    return IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }

  /** Invented lines without end, for measuring: of yesterday, with a name and an address. */
  public String invented(long number) {
    var line =
        fields(
            number % 3 == 0 ? "LETTER" : "SURVEY",
            OffsetDateTime.now().minusDays(1).toString(),
            "Invented complaint "
                + number
                + ": "
                + "the wait was long and nobody explained why. ".repeat(8),
            "Waiting");
    line.put("patientName", "Invented Patient " + number);
    line.put("patientAddress", number + " Example Street\nLos Angeles, CA 90001");
    return written(line);
  }

  private String line(String channel, String receivedAt, String narrative, String subject) {
    return written(fields(channel, receivedAt, narrative, subject));
  }

  private Map<String, Object> fields(
      String channel, String receivedAt, String narrative, String subject) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("channel", channel);
    line.put("receivedAt", receivedAt);
    line.put("narrative", narrative.isBlank() ? narrative : narrative + marker);
    if (!subject.isBlank()) {
      line.put("requestedOutcome", "About: " + subject + marker);
    }
    if (!marker.isEmpty()) {
      line.put("receivingUnit", "Unit " + marker);
      line.put("place", "Ward " + marker);
      line.put("patientName", "Name " + marker);
      line.put("patientRecordNumber", "MRN " + marker);
      line.put("patientPhone", "555 " + marker);
      line.put("patientEmail", marker + "@example.org");
      line.put("patientAddress", "1 Road " + marker);
      line.put("language", "other");
      line.put("languageOther", "Language " + marker);
      line.put("accessibilityNeeds", "Needs " + marker);
      line.put("complainantRelation", "PARENT");
      line.put("complainantName", "Parent " + marker);
      line.put("complainantContact", "Contact " + marker);
    }
    return line;
  }

  private static String written(Map<String, Object> line) {
    try {
      return JSON.writeValueAsString(line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // Most dates are written day first; a few, by their numbers, can only be month first.
  private static LocalDate day(String written) {
    String[] parts = written.split("/");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    return second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
  }

  private static Stream<JsonNode> jsonLines(String file) {
    try {
      List<JsonNode> rows = new ArrayList<>();
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        rows.add(JSON.readTree(line));
      }
      return rows.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Map<String, String>> rows(String file) {
    try (var rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(Files.newBufferedReader(FOLDER.resolve(file)))) {
      return rows.readAll().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
