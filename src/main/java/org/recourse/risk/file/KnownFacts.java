package org.recourse.risk.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recourse.casefile.InvalidInput;
import org.recourse.engine.EngineClock;

/** Reads what a form says about facts and moments. Times are those of the hospital. */
public final class KnownFacts {

  /** The facts that {@code risk-questions} asks for. */
  public static final Set<String> ALL =
      Set.of(
          "ongoingThreat",
          "victim",
          "longTermCare",
          "physicalHarm",
          "receivedTransfer",
          "claim",
          "claimSufficient",
          "claimLate",
          "lawEnforcementHold",
          "manyAffected",
          "disability",
          "grievanceRuns",
          "seriousInjury");

  private KnownFacts() {}

  /** The facts among these answers, as they were said. */
  public static Map<String, String> in(Map<String, Object> given) {
    Map<String, String> said = new LinkedHashMap<>();
    ALL.stream()
        .filter(fact -> given.get(fact) != null)
        .forEach(fact -> said.put(fact, given.get(fact).toString()));
    return said;
  }

  /**
   * The moments among these answers, by the words of the deadlines tables.
   *
   * @throws InvalidInput naming the line, when a day or a time is none, or has not come yet
   */
  public static Map<String, Instant> momentsIn(Map<String, Object> given, Instant now) {
    Map<String, Instant> moments = new LinkedHashMap<>();
    if (given.get("moments") instanceof List<?> lines) {
      for (int i = 0; i < lines.size(); i++) {
        Map<?, ?> line = (Map<?, ?>) lines.get(i);
        moments.put(
            (String) line.get("what"),
            moment("moments", "line %d: ".formatted(i + 1), line.get("on"), line.get("at"), now));
      }
    }
    return moments;
  }

  /**
   * A day with a time of the hospital; without a time the beginning of the day, so that no clock
   * begins too late.
   *
   * @throws InvalidInput in this field, when it is no moment or has not come yet
   */
  public static Instant moment(String field, String where, Object day, Object time, Instant now) {
    ZonedDateTime at;
    try {
      LocalTime clock =
          time == null || time.toString().isBlank()
              ? LocalTime.MIN
              : LocalTime.parse(time.toString().trim());
      at = LocalDate.parse(String.valueOf(day)).atTime(clock).atZone(EngineClock.HOSPITAL);
    } catch (DateTimeException e) {
      throw InvalidInput.in(field, where + "give the day, and a time like 14:30");
    }
    if (at.toInstant().isAfter(now)) {
      throw InvalidInput.in(field, where + "the moment lies in the future");
    }
    return at.toInstant();
  }

  /** A moment as the form Report risk asks for it: {@code eventOn} and {@code eventTime}. */
  public static Map<String, Object> dayAndTime(Instant at) {
    Map<String, Object> line = line("", at);
    return Map.of("eventOn", line.get("on"), "eventTime", line.get("at"));
  }

  /** An answer as the tables want it; empty when it is not known. */
  static Optional<Object> read(String answer) {
    return switch (answer) {
      case "YES" -> Optional.of(true);
      case "NO" -> Optional.of(false);
      case "NOT_KNOWN" -> Optional.empty();
      default -> Optional.of(answer);
    };
  }

  static Map<String, Object> line(String event, Instant at) {
    ZonedDateTime here = at.atZone(EngineClock.HOSPITAL);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("what", event);
    line.put("on", here.toLocalDate().toString());
    line.put("at", here.toLocalTime().withSecond(0).withNano(0).toString());
    return line;
  }
}
