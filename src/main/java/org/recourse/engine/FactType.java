package org.recourse.engine;

import java.util.Arrays;
import java.util.List;

/**
 * What kind of thing a routing fact is; small and closed, so that nothing a patient said fits into
 * it.
 *
 * @param name {@code boolean}, {@code integer}, {@code date} or {@code enum}
 * @param values the allowed words of an enum; empty otherwise
 */
public record FactType(String name, List<String> values) {

  /** What a case id in a process must look like; the engine's own use, not declared by models. */
  static final FactType CASE_ID = new FactType("case id", List.of());

  /**
   * Reads a declaration such as {@code boolean} or {@code enum: APPROVED, SENT_BACK}.
   *
   * @throws IllegalArgumentException when it is none of the four
   */
  public static FactType parse(String declaration) {
    String text = declaration == null ? "" : declaration.trim();
    if (text.startsWith("enum:")) {
      List<String> values =
          Arrays.stream(text.substring(5).split(","))
              .map(String::trim)
              .filter(v -> !v.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        return new FactType("enum", values);
      }
    }
    if (List.of("boolean", "integer", "date").contains(text)) {
      return new FactType(text, List.of());
    }
    throw new IllegalArgumentException(
        "A fact is 'boolean', 'integer', 'date' or 'enum: A, B', not '" + text + "'");
  }

  /** Whether this value may be kept by the engine under this type; null always may. */
  public boolean admits(Object value) {
    if (value == null) {
      return true;
    }
    return switch (name) {
      case "boolean" -> value instanceof Boolean;
      case "integer" -> value instanceof Integer || value instanceof Long;
      case "date" -> value instanceof java.util.Date;
      case "enum" -> value instanceof String word && values.contains(word);
      default -> value instanceof String id && id.matches("[0-9a-f-]{36}");
    };
  }
}
