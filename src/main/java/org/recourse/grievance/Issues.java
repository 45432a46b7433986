package org.recourse.grievance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;

/**
 * What a complaint is about, one row per problem, as the triage form holds it (HCAT: about two per
 * complaint).
 */
record Issues(List<Map<String, Object>> rows) {

  private static final Set<String> MORE_THAN_LOGGED =
      Set.of("DISCRIMINATION", "PRIVACY", "HEALTH_PLAN");

  private static final String LAWS_OF_ITS_OWN =
      "An issue is about unequal treatment, privacy or a health plan, which has duties and clocks"
          + " of its own. Confirm it as a grievance, or take that issue off the list if it is not"
          + " about that.";

  static Issues in(Map<String, Object> values) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (values.get("issues") instanceof List<?> list) {
      for (Object row : list) {
        if (row instanceof Map<?, ?> issue) {
          Map<String, Object> copy = new java.util.LinkedHashMap<>();
          issue.forEach((key, value) -> copy.put(String.valueOf(key), value));
          rows.add(copy);
        }
      }
    }
    return new Issues(rows);
  }

  /** A grievance is about something. */
  void mustNameOne() {
    if (rows.isEmpty()) {
      throw InvalidInput.in("issues", "name at least one issue");
    }
  }

  /**
   * What has duties of its own by law is not only logged: unequal treatment (45 CFR 92.8), privacy
   * (45 CFR 164.530(d)) and a matter of a health plan (Health and Safety Code 1368).
   *
   * @throws InvalidInput when one of the issues is about that
   */
  void mayBeLogged() {
    if (rows.stream().map(row -> row.get("about")).anyMatch(MORE_THAN_LOGGED::contains)) {
      throw new InvalidInput(LAWS_OF_ITS_OWN, Map.of("confirmedClassification", LAWS_OF_ITS_OWN));
    }
  }

  /** The written answer speaks about each of them (42 CFR 482.13(a)(2)(iii)). */
  void mustEachBeAnswered() {
    for (int i = 0; i < rows.size(); i++) {
      Object answer = rows.get(i).get("answer");
      if (answer == null || SafeText.isBlank(answer.toString())) {
        String what = "Issue %d%s has no answer yet.".formatted(i + 1, inShort(rows.get(i)));
        throw new InvalidInput(
            what
                + " The letter answers every issue: write what we tell them about it. Nothing was"
                + " saved.",
            Map.of("issues[%d].answer".formatted(i), what));
      }
    }
  }

  /** What kind of issue it is, never in the patient's words. */
  private static String inShort(Map<String, Object> row) {
    return row.get("category") instanceof String category
        ? " (" + category.toLowerCase(Locale.ROOT).replace('_', ' ') + ")"
        : "";
  }

  /** 0 to 3; 0 when nothing was rated. */
  int worstSeverity() {
    return rows.stream()
        .map(row -> row.get("severity"))
        .filter(Number.class::isInstance)
        .mapToInt(severity -> ((Number) severity).intValue())
        .max()
        .orElse(0);
  }

  /** Every issue has a finding. */
  List<Finding> findings() {
    return rows.stream()
        .map(row -> row.get("finding"))
        .map(
            finding ->
                finding == null ? Finding.UNABLE_TO_DETERMINE : Finding.valueOf(finding.toString()))
        .toList();
  }
}
