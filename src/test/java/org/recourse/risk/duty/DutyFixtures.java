package org.recourse.risk.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.risk.RiskTables;
import org.recourse.risk.question.Questions;

/** Risk cases as far as their duties go. */
final class DutyFixtures {

  static final Instant FIRST_CONTACT = RiskTables.moment("2026-11-25T09:00").toInstant();
  static final Instant REPORTED = RiskTables.moment("2026-11-27T15:00").toInstant();
  static final Duties DUTIES =
      new Duties(RiskTables.asSaved(), new Questions(RiskTables.asSaved()));

  private DutyFixtures() {}

  /** Nothing is known but when somebody heard of it first and when risk management did. */
  static Moments aReport() {
    return new Moments(REPORTED, FIRST_CONTACT, Map.of());
  }

  static Moments aReport(String event, String at) {
    return new Moments(REPORTED, FIRST_CONTACT, Map.of(event, RiskTables.moment(at).toInstant()));
  }

  static DutyPlan plan(String route, Map<String, Object> facts) {
    return DUTIES.owed(List.of(route), facts, aReport());
  }

  static List<String> words(DutyPlan plan) {
    return plan.duties().stream().map(owed -> owed.duty().duty()).sorted().toList();
  }

  static OwedDuty duty(DutyPlan plan, String word) {
    return plan.duties().stream()
        .filter(owed -> owed.duty().duty().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** Facts written as {@code victim=CHILD longTermCare=false}. */
  static Map<String, Object> facts(String text) {
    Map<String, Object> facts = new HashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
      String[] parts = pair.split("=");
      facts.put(
          parts[0], parts[1].matches("true|false") ? (Object) Boolean.valueOf(parts[1]) : parts[1]);
    }
    return facts;
  }
}
