package org.recourse.deadline.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.engine.models.ModelFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The holiday tables of the models folder, checked before anybody counts a day by them.
 *
 * @see HolidayTable
 */
@Component
public class HolidayTables {

  private static final Logger LOG = LoggerFactory.getLogger(HolidayTables.class);
  private static final String FOLDER = "processes/calendars/";

  private final HolidayTable federal;
  private final HolidayTable state;
  private final HolidayTable county;

  @Autowired
  HolidayTables(ModelFiles models, CalendarSettings settings, Clock clock) {
    this(models.named(FOLDER, ".csv"), settings, LocalDate.now(clock));
  }

  /**
   * The tables of these files.
   *
   * @throws BrokenCalendar when one is missing, wrong or ends too soon
   */
  HolidayTables(Map<String, String> files, CalendarSettings settings, LocalDate today) {
    List<String> problems = new ArrayList<>();
    federal = table(files, "federal", "federal holiday", problems);
    state = table(files, "california-state", "California state holiday", problems);
    county = table(files, "la-county", "Los Angeles County holiday", problems);
    for (HolidayTable table : tables()) {
      if (table != null) {
        reach(table, files, settings, today, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenCalendar(problems);
    }
  }

  /** The days on which federal offices are closed. */
  public HolidayTable federal() {
    return federal;
  }

  /** The days on which California state offices are closed. */
  public HolidayTable state() {
    return state;
  }

  /** The days on which Los Angeles County offices are closed. */
  public HolidayTable county() {
    return county;
  }

  private HolidayTable[] tables() {
    return new HolidayTable[] {federal, state, county};
  }

  private static HolidayTable table(
      Map<String, String> files, String name, String title, List<String> problems) {
    String file = FOLDER + name + ".csv";
    if (!files.containsKey(file)) {
      problems.add(file + ": is missing; put it back, clocks cannot count days without it");
      return null;
    }
    return HolidayTableReader.read(file, title, files.get(file), problems);
  }

  private static void reach(
      HolidayTable table,
      Map<String, String> files,
      CalendarSettings settings,
      LocalDate today,
      List<String> problems) {
    String file = FOLDER + table.name() + ".csv";
    long line = files.get(file).lines().takeWhile(text -> !text.startsWith("# covers")).count() + 1;
    String ends =
        "%s, line %d: the table ends on %s; add the days of the coming years and set '# covers'"
            .formatted(file, line, table.until());
    if (table.until().isBefore(today.plus(settings.tablesMustReach()))) {
      problems.add(
          ends + ". To start without them for now, set recourse.deadline.tables-must-reach to P0D");
    } else if (table.until().isBefore(today.plus(settings.warnWhenTablesEndWithin()))) {
      LOG.warn("{}", ends);
    }
  }
}
