package org.recourse.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Holds one value against one field; the answer is a half-sentence that follows the field's label,
 * or null.
 */
@Component
class FieldCheck {

  private final Clock clock;

  FieldCheck(Clock clock) {
    this.clock = clock;
  }

  String problem(FormField field, Object value, Map<String, Object> seen) {
    return switch (field.type()) {
      case "textfield", "textarea" ->
          value instanceof String text ? TextRules.problem(field, text) : "must be a text";
      case "number" -> NumberRules.problem(field, value);
      case "checkbox" -> checkbox(field, value);
      case "radio", "select" -> Choices.of(field, seen).problem(value);
      case "checklist", "taglist" -> several(field, value, seen);
      case "datetime" ->
          value instanceof String text ? DateRules.problem(field, text, clock) : "must be a date";
      default -> "is of a kind this form cannot file; tell an analyst";
    };
  }

  private static String checkbox(FormField field, Object value) {
    if (!(value instanceof Boolean ticked)) {
      return "must be ticked or not";
    }
    return field.isRequired() && !ticked ? "must be ticked" : null;
  }

  private static String several(FormField field, Object value, Map<String, Object> seen) {
    if (!(value instanceof Collection<?> chosen)) {
      return "must be a list of choices";
    }
    if (new HashSet<>(chosen).size() < chosen.size()) {
      return "names the same choice twice";
    }
    if (field.isRequired() && chosen.isEmpty()) {
      return "is needed";
    }
    Choices choices = Choices.of(field, seen);
    return chosen.stream().map(choices::problem).filter(p -> p != null).findFirst().orElse(null);
  }

  /** The choices a field offers: written in the form, or taken from what was shown. */
  private record Choices(boolean known, boolean written, List<String> values) {

    /** As many as one reads in a sentence; a form with more is looked up. */
    private static final int NAMED_AT_MOST = 20;

    static Choices of(FormField field, Map<String, Object> seen) {
      JsonNode written = field.definition().path("values");
      if (written.isArray()) {
        return new Choices(true, true, written.findValuesAsText("value"));
      }
      Object offered = seen.get(field.definition().path("valuesKey").asText());
      if (offered instanceof List<?> list) {
        return new Choices(
            true,
            false,
            list.stream()
                .map(
                    o ->
                        o instanceof Map<?, ?> m
                            ? String.valueOf(m.get("value"))
                            : String.valueOf(o))
                .toList());
      }
      return new Choices(!field.definition().hasNonNull("valuesExpression"), false, List.of());
    }

    String problem(Object value) {
      if (value instanceof Map<?, ?> || value instanceof List<?>) {
        return "must be one of the choices";
      }
      return !known || values.contains(String.valueOf(value))
          ? null
          : "must be one of the choices the form offers" + named();
    }

    // A machine that sends answers sees no form. Who is offered from the record is not told.
    private String named() {
      return written && values.size() <= NAMED_AT_MOST ? ": " + String.join(", ", values) : "";
    }
  }
}
