package org.recourse.assistance.guideline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/** Knows by table which poverty guideline a program goes by on a day. */
@Component
public class PovertyGuidelines {

  private final Tables tables;

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
    TableLine switches =
        TableLine.of(tables.decide("assistance-switch-dates", Map.of("program", program)));
    int year = day.getYear();
    if (!switches.text("switchesOn").isEmpty()) {
      return required(isBefore(day, switches.text("switchesOn")) ? year - 1 : year, region);
    }
    Optional<PovertyGuideline> own = find(year, region);
    if (own.isPresent()) {
      return day.isBefore(own.get().effectiveFrom()) ? required(year - 1, region) : own.get();
    }
    boolean tooEarly =
        isBefore(day, switches.text("waitsUntil")) || isOn(day, switches.text("waitsUntil"));
    return required(tooEarly ? year - 1 : year, region);
  }

  private PovertyGuideline required(int year, Region region) {
    return find(year, region).orElseThrow(() -> new GuidelineNotLoaded(year));
  }

  private Optional<PovertyGuideline> find(int year, Region region) {
    DecisionOutcome outcome =
        tables.decide("assistance-guidelines", Map.of("region", region.name(), "year", year));
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

  private static boolean isBefore(LocalDate day, String monthAndDay) {
    return MonthDay.from(day).isBefore(MonthDay.parse("--" + monthAndDay));
  }

  private static boolean isOn(LocalDate day, String monthAndDay) {
    return MonthDay.from(day).equals(MonthDay.parse("--" + monthAndDay));
  }
}
