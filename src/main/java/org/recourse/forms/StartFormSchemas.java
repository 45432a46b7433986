package org.recourse.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.web.OpeningSchemas;
import org.springframework.stereotype.Component;

/** Says in JSON schema what the start form of each flow asks. */
@Component
class StartFormSchemas implements OpeningSchemas {

  private final FormSchemas forms;
  private final List<FlowRecord> flows;

  StartFormSchemas(FormSchemas forms, List<FlowRecord> flows) {
    this.forms = forms;
    this.flows = flows;
  }

  @Override
  public Map<String, Map<String, Object>> byFlow() {
    Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    for (FlowRecord flow : flows) {
      schemas.put(
          flow.flow(), object(forms.newest(flow.flow(), flow.startForm()).fields().values()));
    }
    return schemas;
  }

  private static Map<String, Object> object(Collection<FormField> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (FormField field : fields) {
      if (!field.isReadOnly()) {
        properties.put(field.key(), described(field));
        if (field.isRequired() && field.hiddenWhen().isEmpty()) {
          required.add(field.key());
        }
      }
    }
    Map<String, Object> schema =
        new LinkedHashMap<>(Map.of("type", "object", "properties", properties));
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private static Map<String, Object> described(FormField field) {
    Map<String, Object> schema = new LinkedHashMap<>(typed(field));
    String more = field.definition().path("description").asText("");
    schema.put("description", more.isBlank() ? field.label() : field.label() + ". " + more);
    return schema;
  }

  private static Map<String, Object> typed(FormField field) {
    return switch (field.type()) {
      case "number" -> Map.of("type", "number");
      case "checkbox" -> Map.of("type", "boolean");
      case "datetime" -> Map.of("type", "string", "format", format(field.definition()));
      case "select", "radio" -> choice(field.definition());
      case "checklist", "taglist" -> Map.of("type", "array", "items", choice(field.definition()));
      case "dynamiclist" -> Map.of("type", "array", "items", object(field.rows()));
      default -> Map.of("type", "string");
    };
  }

  private static String format(JsonNode definition) {
    String subtype = definition.path("subtype").asText("date");
    return "datetime".equals(subtype) ? "date-time" : subtype;
  }

  private static Map<String, Object> choice(JsonNode definition) {
    List<String> values = new ArrayList<>();
    definition.path("values").forEach(option -> values.add(option.path("value").asText()));
    return values.isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", values);
  }
}
