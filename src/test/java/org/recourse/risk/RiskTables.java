package org.recourse.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.calendar.Tables;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.SavedRules;
import org.recourse.engine.EngineClock;
import org.recourse.engine.decisions.TableFolder;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.ModelTables;

/** The tables of risk management as they stand in the repository. */
public final class RiskTables {

  private static final Path FOLDER = Path.of("processes/risk");
  private static final TableFolder TABLES = new TableFolder(FOLDER.toString());
  private static final DueDates DATES = Tables.dueDates();
  private static final List<ModelTable> CELLS =
      files()
          .flatMap(
              file -> ModelTables.read(file.toString().replace('\\', '/'), text(file)).stream())
          .toList();

  private RiskTables() {}

  /** The tables, as the rules ask them. */
  public static org.recourse.risk.tables.Tables asSaved() {
    return TABLES::decide;
  }

  /** Every table, cell by cell. */
  public static List<ModelTable> cells() {
    return CELLS;
  }

  /** The rules by which clocks start, of all deadlines tables. */
  public static List<DeadlineRule> clocks(
      String event, ZonedDateTime at, Map<String, Object> facts) {
    return CELLS.stream()
        .map(ModelTable::id)
        .filter(table -> table.startsWith("risk-deadlines"))
        .flatMap(table -> SavedRules.of(TABLES.decide(table, facts)).stream())
        .filter(rule -> rule.startEvent().equals(event))
        .filter(rule -> rule.isInForce(BusinessCalendar.dayOf(at.toInstant())))
        .toList();
  }

  /** When a clock is due that starts then. */
  public static Counted due(DeadlineRule rule, ZonedDateTime at) {
    return DATES.count(
        at.toInstant(), List.of(rule.firstLeg()), List.of(), rule.rollForward(), rule.endOfDay());
  }

  /** A moment of hospital time, e.g. {@code 2026-10-31T13:30}. */
  public static ZonedDateTime moment(String text) {
    return LocalDateTime.parse(text).atZone(EngineClock.HOSPITAL);
  }

  /** The lines of a table of expected results that was made by hand. */
  public static List<CSVRecord> lines(String name) {
    var format = CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().get();
    try (var parser = CSVParser.parse(text(Path.of("src/test/resources/risk", name)), format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files() {
    try (var found = Files.list(FOLDER)) {
      return found.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
