package org.recourse.assistance.interview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a patient answered about grounds on which charity care is given without an application. What
 * was not said is no ground.
 */
final class GroundAnswers {

  static final String BENEFITS = "publicBenefits";
  private static final String GRANTED = "charityGranted";
  private static final String GRANTED_ON = "charityGrantedOn";
  private static final Set<String> KEYS =
      Set.of(BENEFITS, "homeless", GRANTED, GRANTED_ON, "presumptiveOptOut");
  private static final Set<String> NO_BENEFIT = Set.of("NONE", "NOT_SAID");

  private GroundAnswers() {}

  /** Whether a key of a form is about grounds. */
  static boolean areIn(String key) {
    return KEYS.contains(key);
  }

  /** As it is kept: several choices in one text. */
  static String text(Object given) {
    return given instanceof Collection<?> several
        ? several.stream().map(Object::toString).collect(Collectors.joining(","))
        : given.toString();
  }

  /** As a form shows what is kept. */
  static Object shown(String key, String kept) {
    return switch (key) {
      case BENEFITS -> Arrays.asList(kept.split(","));
      case "presumptiveOptOut" -> Boolean.valueOf(kept);
      default -> kept;
    };
  }

  /** As the rules read what is kept. */
  static Object read(String key, String kept) {
    return switch (key) {
      case BENEFITS ->
          Arrays.stream(kept.split(",")).filter(said -> !NO_BENEFIT.contains(said)).toList();
      case GRANTED_ON -> LocalDate.parse(kept);
      case "presumptiveOptOut" -> Boolean.valueOf(kept);
      default -> "YES".equals(kept);
    };
  }

  /** Says what cannot be so. */
  static void check(Map<String, Object> given, LocalDate today, Map<String, String> problems) {
    if (given.get(BENEFITS) instanceof List<?> ticked
        && ticked.size() > 1
        && ticked.stream().anyMatch(NO_BENEFIT::contains)) {
      problems.put(BENEFITS, "tick what the patient has, or that there is none, not both");
    }
    if (given.get(GRANTED_ON) instanceof String day && LocalDate.parse(day).isAfter(today)) {
      problems.put(GRANTED_ON, "the day of the former grant must be today or earlier");
    }
  }
}
