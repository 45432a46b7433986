package org.recourse.deadline.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a holiday table as an analyst keeps it: comments, a heading, one line per day. */
final class HolidayTableReader {

  private static final Pattern COVERS =
      Pattern.compile("(?m)^# covers (\\d{4}-\\d{2}-\\d{2}) to (\\d{4}-\\d{2}-\\d{2})\\s*$");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setHeader(HolidayLines.COLUMNS.toArray(String[]::new))
          .setSkipHeaderRecord(false)
          .get();

  private HolidayTableReader() {}

  /**
   * The table of this text; null when there are problems that leave none.
   *
   * @param problems what is wrong is added here: file, line, remedy
   */
  static HolidayTable read(String file, String title, String text, List<String> problems) {
    int before = problems.size();
    HolidayLines lines = new HolidayLines(file, problems);
    LocalDate[] covered = covered(text, lines);
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      var records = parser.iterator();
      while (records.hasNext()) {
        var record = records.next();
        long line = parser.getCurrentLineNumber();
        if (!record.toList().equals(HolidayLines.COLUMNS)) {
          lines.read(record, lineOf(text, record.getCharacterPosition(), line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    } catch (UncheckedIOException e) {
      lines.complain(1, "has a quotation mark that never ends; close it");
    }
    if (problems.size() > before || covered == null) {
      return null;
    }
    return HolidayTable.of(
        name(file), title, covered[0], covered[1], version(text, lines.lines()), lines.lines());
  }

  /** The line on which this character stands; the parser itself counts a last line differently. */
  private static long lineOf(String text, long position, long otherwise) {
    return position < 0 || position > text.length()
        ? otherwise
        : 1 + text.substring(0, (int) position).chars().filter(c -> c == '\n').count();
  }

  private static LocalDate[] covered(String text, HolidayLines lines) {
    Matcher covers = COVERS.matcher(text);
    try {
      if (covers.find()) {
        return new LocalDate[] {LocalDate.parse(covers.group(1)), LocalDate.parse(covers.group(2))};
      }
    } catch (DateTimeException e) {
      lines.complain(1, "the line '# covers' names a day that does not exist; correct it");
      return null;
    }
    lines.complain(1, "does not say which days it covers; add '# covers 2025-01-01 to 2027-12-31'");
    return null;
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replace(".csv", "");
  }

  private static String version(String text, List<Holiday> lines) {
    var youngest = lines.stream().map(Holiday::version).max(Comparator.naturalOrder());
    return youngest.map(LocalDate::toString).orElse("empty") + " " + fingerprint(text);
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java brings SHA-256", e);
    }
  }
}
