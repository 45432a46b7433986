package org.recourse.models.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.models.Bundle;
import org.recourse.models.Form;
import org.recourse.models.ModelRule;

/** A form field that answers a declared fact can give no answer the gateways do not know. */
public final class FactFieldsOfferItsValues implements ModelRule {

  private static final Map<String, Set<String>> COMPONENTS =
      Map.of(
          "boolean", Set.of("checkbox"), "date", Set.of("datetime"), "integer", Set.of("number"));
  private static final Set<String> CHOICES = Set.of("radio", "select");

  @Override
  public List<String> findings(Bundle bundle) {
    var facts = new HashMap<String, String>();
    bundle.drawings().forEach(drawing -> facts.putAll(drawing.facts()));
    var findings = new ArrayList<String>();
    for (var form : bundle.forms()) {
      form.components()
          .filter(field -> facts.containsKey(field.path("key").asText()))
          .filter(field -> !answers(field, facts.get(field.path("key").asText())))
          .map(field -> finding(form, field, facts.get(field.path("key").asText())))
          .forEach(findings::add);
    }
    return findings;
  }

  private static boolean answers(JsonNode field, String type) {
    var component = field.path("type").asText();
    if (!type.startsWith("enum: ")) {
      return COMPONENTS.getOrDefault(type, Set.of()).contains(component);
    }
    var known = List.of(type.substring("enum: ".length()).split(", "));
    return CHOICES.contains(component)
        && !field.path("values").isEmpty()
        && field
            .path("values")
            .valueStream()
            .allMatch(v -> known.contains(v.path("value").asText()));
  }

  private static String finding(Form form, JsonNode field, String type) {
    var place = form.file() + "#" + field.path("id").asText();
    return place + ": let it offer what fact " + field.path("key").asText() + " declares, " + type;
  }
}
