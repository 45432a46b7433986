package org.recourse.assistance.guideline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.tables.Readings;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/** Knows by table which poverty guideline a program goes by on a day. */
@Component
public class PovertyGuidelines {

  private final Tables tables;
  private final Readings<Switch> switches = new Readings<>();
  private final Readings<Optional<PovertyGuideline>> read = new Readings<>();

  /** Reads these tables. */
  public PovertyGuidelines(Tables tables) {
    this.tables = tables;
  }

  /**
   * The guideline a program goes by.
   *
   * @param program its code, e.g. {@code FAMILY_PACT}
   * @throws GuidelineNotLoaded when the table does not have the year that counts; never the former
   *     year's instead
   */
  public PovertyGuideline guidelineFor(String program, Region region, LocalDate day) {
    Switch goesOver =
        switches.of(
            tables.decide("assistance-switch-dates", Map.of("program", program)), Switch::of);
    int year = day.getYear();
    MonthDay today = MonthDay.from(day);
    if (goesOver.on() != null) {
      return required(today.isBefore(goesOver.on()) ? year - 1 : year, region);
    }
    Optional<PovertyGuideline> own = find(year, region);
    if (own.isPresent()) {
      return day.isBefore(own.get().effectiveFrom()) ? required(year - 1, region) : own.get();
    }
    return required(today.isAfter(goesOver.waitsUntil()) ? year : year - 1, region);
  }

  private PovertyGuideline required(int year, Region region) {
    return find(year, region).orElseThrow(() -> new GuidelineNotLoaded(year));
  }

  private Optional<PovertyGuideline> find(int year, Region region) {
    return read.of(
        tables.decide("assistance-guidelines", Map.of("region", region.name(), "year", year)),
        outcome -> guideline(outcome, year, region));
  }

  private static Optional<PovertyGuideline> guideline(
      DecisionOutcome outcome, int year, Region region) {
    if (outcome.results().isEmpty()) {
      return Optional.empty();
    }
    TableLine line = TableLine.of(outcome);
    return Optional.of(
        new PovertyGuideline(
            year,
            region,
            line.number("firstPersonCents"),
            line.number("additionalPersonCents"),
            LocalDate.parse(line.text("effectiveFrom")),
            line.text("citation"),
            line.table()));
  }

  /**
   * When a program goes over to the new guideline.
   *
   * @param on null when the guideline says itself from when it counts
   * @param waitsUntil null unless it does
   */
  private record Switch(MonthDay on, MonthDay waitsUntil) {

    static Switch of(DecisionOutcome outcome) {
      TableLine line = TableLine.of(outcome);
      return new Switch(day(line.text("switchesOn")), day(line.text("waitsUntil")));
    }

    private static MonthDay day(String monthAndDay) {
      return monthAndDay.isEmpty() ? null : MonthDay.parse("--" + monthAndDay);
    }
  }
}
