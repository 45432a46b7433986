package org.recourse.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a form as the analyst drew it.
 *
 * @param key what its answer is filed under; the path of a list
 * @param label what people read beside it
 * @param type its form-js type
 * @param definition everything the analyst said about it
 * @param rows the fields of each row; empty unless this is a list
 * @param hiddenWhen the FEEL conditions, its own and those of the groups around it, under which it
 *     is not shown
 */
public record FormField(
    String key,
    String label,
    String type,
    JsonNode definition,
    List<FormField> rows,
    List<String> hiddenWhen) {

  private static final List<String> SILENT =
      List.of(
          "text",
          "html",
          "image",
          "table",
          "button",
          "spacer",
          "separator",
          "iframe",
          "expression",
          "default");

  static List<FormField> of(JsonNode components, List<String> around) {
    List<FormField> fields = new ArrayList<>();
    for (JsonNode component : components) {
      String type = component.path("type").asText();
      List<String> hidden = new ArrayList<>(around);
      if (component.path("conditional").hasNonNull("hide")) {
        hidden.add(component.path("conditional").path("hide").asText());
      }
      if ("group".equals(type)) {
        fields.addAll(of(component.path("components"), hidden));
      } else if ("dynamiclist".equals(type)) {
        fields.add(
            field(
                component,
                component.path("path").asText(),
                of(component.path("components"), List.of()),
                hidden));
      } else if (!SILENT.contains(type)) {
        fields.add(field(component, component.path("key").asText(), List.of(), hidden));
      }
    }
    return fields;
  }

  private static FormField field(
      JsonNode component, String key, List<FormField> rows, List<String> hidden) {
    String dateLabel = component.path("dateLabel").asText(component.path("timeLabel").asText(key));
    String label = component.path("label").asText(dateLabel);
    return new FormField(
        key,
        label.isBlank() ? key : label,
        component.path("type").asText(),
        component,
        rows,
        List.copyOf(hidden));
  }

  boolean isList() {
    return "dynamiclist".equals(type);
  }

  /**
   * Shown for reading only; what comes back for it is ignored. An expression counts as "may be
   * written".
   */
  boolean isReadOnly() {
    return definition.path("readonly").asBoolean(false)
        || definition.path("disabled").asBoolean(false);
  }

  boolean isRequired() {
    return rule("required").asBoolean(false);
  }

  JsonNode rule(String name) {
    return definition.path("validate").path(name);
  }
}
