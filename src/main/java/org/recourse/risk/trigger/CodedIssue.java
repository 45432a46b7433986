package org.recourse.risk.trigger;

import java.util.HashMap;
import java.util.Map;

/**
 * One issue of a complaint, as the office coded it; never what was said.
 *
 * @param about e.g. {@code PRIVACY}; null when not said
 * @param category e.g. {@code SAFETY}; null when not said
 * @param severity 0 to 3; null when not coded
 */
public record CodedIssue(String about, String category, Integer severity) {

  boolean isCoded() {
    return severity != null && severity >= 0 && severity <= 3;
  }

  Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("about", about);
    facts.put("category", category);
    facts.put("severity", severity);
    facts.values().removeIf(value -> value == null);
    return facts;
  }
}
