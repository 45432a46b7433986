package org.recourse.casefile.related;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.PossibleDays;
import org.recourse.casefile.text.SafeText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is told to a flow that advises: what happened, to whom and when. A flow that does not advise
 * is told the reason alone.
 */
@Component
public class ReferralDetails {

  /** What happened, in the words of {@link ReferralAdvisor#marks()}. */
  public static final String TRIGGERS = "triggers";

  /** When it happened, with its offset; may be left out. */
  public static final String HAPPENED_AT = "happenedAt";

  /** Who it is about, in words. */
  public static final String CONCERNS = "concerns";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US)
          .withZone(ZoneId.of("America/Los_Angeles"));
  private static final int LONGEST_TEXT = 4_000;

  private final ObjectProvider<ReferralAdvisor> advisors;
  private final Clock clock;

  ReferralDetails(ObjectProvider<ReferralAdvisor> advisors, Clock clock) {
    this.advisors = advisors;
    this.clock = clock;
  }

  /**
   * The details as they are handed on.
   *
   * @throws InvalidInput naming each that is missing or wrong, or that the flow does not ask
   */
  public Map<String, Object> checked(String flow, Map<String, Object> given) {
    Map<String, Object> said = given == null ? Map.of() : given;
    var advisor = advisors.stream().filter(one -> one.flow().equals(flow)).findFirst();
    Map<String, String> problems = new LinkedHashMap<>();
    var known = advisor.isPresent() ? Set.of(TRIGGERS, HAPPENED_AT, CONCERNS) : Set.<String>of();
    said.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> problems.put(SafeText.check("details", key), "it is not asked for"));
    Map<String, Object> details = new HashMap<>();
    advisor.ifPresent(
        one -> {
          details.put(TRIGGERS, triggers(one, said.get(TRIGGERS), problems));
          details.put(CONCERNS, concerns(said.get(CONCERNS), problems));
          details.put(HAPPENED_AT, moment(said.get(HAPPENED_AT), problems));
        });
    if (!problems.isEmpty()) {
      throw new InvalidInput(String.join(" ", problems.values()), problems);
    }
    details.values().removeIf(value -> value == null);
    return details;
  }

  /** A day of the hospital's calendar as people read it. */
  public static String inWords(Instant moment) {
    return DAY.format(moment);
  }

  private static List<String> triggers(
      ReferralAdvisor advisor, Object given, Map<String, String> problems) {
    var words = advisor.marks().stream().map(Mark::word).collect(Collectors.toSet());
    if (given instanceof List<?> list && !list.isEmpty()) {
      var unknown = list.stream().filter(one -> !words.contains(one)).findFirst();
      if (unknown.isEmpty()) {
        return list.stream().map(Object::toString).distinct().toList();
      }
      problems.put(TRIGGERS, "One of the things that happened is not on the list.");
    } else {
      problems.put(TRIGGERS, "Say what happened: mark at least one thing.");
    }
    return null;
  }

  private static String concerns(Object given, Map<String, String> problems) {
    if (given instanceof String text && !SafeText.isBlank(text) && text.length() <= LONGEST_TEXT) {
      return SafeText.check(CONCERNS, text);
    }
    problems.put(CONCERNS, "Say whom it is about, in at most " + LONGEST_TEXT + " characters.");
    return null;
  }

  private String moment(Object given, Map<String, String> problems) {
    if (given == null || "".equals(given)) {
      return null;
    }
    try {
      var at = OffsetDateTime.parse(given.toString()).toInstant();
      if (!PossibleDays.hold(at)) {
        problems.put(HAPPENED_AT, "When it happened " + PossibleDays.PROBLEM + ".");
        return null;
      }
      if (!at.isAfter(clock.instant())) {
        return at.toString();
      }
      problems.put(HAPPENED_AT, "When it happened lies in the future.");
    } catch (DateTimeParseException e) {
      problems.put(HAPPENED_AT, "When it happened is no day and time.");
    }
    return null;
  }
}
