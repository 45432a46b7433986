package org.recourse.engine.bundles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What must be right in a form so that Tasklist 7.24 can show it and the house can file what it
 * asks.
 */
@Component
class FormCheck {

  private static final int NEWEST_SCHEMA = 16;
  private static final Set<String> TYPES =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "datetime",
          "button",
          "text",
          "html",
          "image",
          "table",
          "expression",
          "group",
          "dynamiclist",
          "spacer",
          "separator",
          "default");
  private static final Set<String> SILENT =
      Set.of("button", "text", "html", "image", "spacer", "separator", "group", "table", "default");

  private final ObjectMapper json;

  FormCheck(ObjectMapper json) {
    this.json = json;
  }

  List<String> problems(String file, String text) {
    JsonNode form;
    try {
      form = json.readTree(text);
    } catch (JsonProcessingException e) {
      return List.of(
          "%s: is not readable JSON (line %d); open it in Camunda Modeler and save it again"
              .formatted(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
    }
    List<String> problems = new ArrayList<>();
    String expected = file.substring(file.lastIndexOf('/') + 1).replace(".form", "");
    if (!expected.equals(form.path("id").asText())) {
      problems.add(
          "%s: its id is '%s'; set it to '%s', the name of the file"
              .formatted(file, form.path("id").asText(), expected));
    }
    if (form.path("schemaVersion").asInt(NEWEST_SCHEMA + 1) > NEWEST_SCHEMA) {
      problems.add(
          "%s: is of a newer form version than Tasklist shows; set the execution platform to Camunda Platform 7.24 in the Modeler"
              .formatted(file));
    }
    components(file, form.path("components"), problems);
    return problems;
  }

  private void components(String file, JsonNode components, List<String> problems) {
    for (JsonNode component : components) {
      String type = component.path("type").asText();
      String at =
          "%s, element %s"
              .formatted(file, component.path("id").asText(component.path("key").asText("?")));
      if (!TYPES.contains(type)) {
        problems.add(
            "%s: the field type '%s' is not known to Tasklist 7.24; use another"
                .formatted(at, type));
      }
      String key = component.path("dynamiclist".equals(type) ? "path" : "key").asText();
      if (!SILENT.contains(type) && !key.matches("[a-z][A-Za-z0-9]*")) {
        problems.add(
            "%s: the key '%s' must be one word in camelCase, like 'requestedOutcome'"
                .formatted(at, key));
      }
      if ("group".equals(type) && !component.path("path").asText().isEmpty()) {
        problems.add(
            "%s: a group must have no path; its fields are filed under their own keys"
                .formatted(at));
      }
      components(file, component.path("components"), problems);
    }
  }
}
