package org.recourse.security.wall;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.recourse.ApiCaller;

/**
 * Every field of every answer of the API, from the table {@code wall/fields.csv}: whether it may
 * hold a text that people wrote about a case, or never does.
 */
class Fields {

  /** What stands below these is named by forms and flows. */
  private static final Set<String> FREE = Set.of("answers", "parties", "details", "data");

  private final Set<String> declared = new TreeSet<>();
  private final Set<String> texts = new TreeSet<>();
  private final Set<String> facts = new TreeSet<>();

  Fields() {
    try (var table = Fields.class.getResourceAsStream("/wall/fields.csv")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(this::declare);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    facts.removeAll(texts);
  }

  private void declare(String line) {
    var cells = line.split(";");
    var isText = cells[1].strip().equals("TEXT");
    declared.add(cells[0].strip());
    (isText ? texts : facts).add(cells[0].strip().replaceAll(".*\\.", ""));
  }

  /** The fields the table knows, as {@code Schema.field}. */
  Set<String> declared() {
    return declared;
  }

  /**
   * The fields the API's description has; what opens a case is a form, and an analyst's to change.
   */
  static Set<String> described(String description) {
    var described = new TreeSet<String>();
    ApiCaller.tree(description)
        .at("/components/schemas")
        .fields()
        .forEachRemaining(
            schema -> {
              if (!schema.getKey().startsWith("Opening-of-")) {
                schema
                    .getValue()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(field -> described.add(schema.getKey() + "." + field));
              }
            });
    return described;
  }

  /** The fields of this answer that hold a marked text and are declared to hold none. */
  Set<String> factsWithText(String body) {
    var wrong = new TreeSet<String>();
    if (!Leaks.marksIn(body).isEmpty() && body.matches("(?s)\\s*[\\[{].*")) {
      walk(ApiCaller.tree(body), "", wrong);
    }
    return wrong;
  }

  private void walk(JsonNode node, String under, Set<String> wrong) {
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              field -> {
                var isKnown = texts.contains(field.getKey()) || facts.contains(field.getKey());
                var isFormKey = FREE.contains(under) || !isKnown;
                walk(field.getValue(), isFormKey ? under : field.getKey(), wrong);
              });
    } else if (node.isArray()) {
      node.forEach(element -> walk(element, under, wrong));
    } else if (facts.contains(under) && !Leaks.marksIn(node.asText()).isEmpty()) {
      wrong.add(under);
    }
  }
}
