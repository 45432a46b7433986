package org.recourse.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as one version of a flow uses it. */
public final class FormSchema {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");

  private final String id;
  private final Map<String, FormField> fields;
  private final Set<String> mentioned;
  private final Map<String, String> columns = new LinkedHashMap<>();

  FormSchema(JsonNode form) {
    this.id = form.path("id").asText();
    this.fields = new LinkedHashMap<>();
    FormField.of(form.path("components"), List.of())
        .forEach(field -> fields.put(field.key(), field));
    this.mentioned = new TreeSet<>(fields.keySet());
    mention(form);
    form.findParents("columns").forEach(this::name);
  }

  public String id() {
    return id;
  }

  /** The fields that are filed, by key, in the order of the form. */
  public Map<String, FormField> fields() {
    return fields;
  }

  /**
   * What the tables of this form call their columns, by list and key, e.g. {@code grants.until}.
   */
  public Map<String, String> columns() {
    return columns;
  }

  private void name(JsonNode table) {
    String list = table.path("dataSource").asText().replaceFirst("^=", "");
    table
        .path("columns")
        .forEach(
            column ->
                columns.putIfAbsent(
                    list + "." + column.path("key").asText(), column.path("label").asText()));
  }

  /**
   * Every word of this form that could be the key of something on record: fields, tables,
   * conditions, texts.
   */
  Set<String> mentioned() {
    return mentioned;
  }

  private void mention(JsonNode node) {
    if (node.isTextual() && (node.asText().startsWith("=") || node.asText().contains("{{"))) {
      Matcher words = WORD.matcher(node.asText());
      while (words.find()) {
        mentioned.add(words.group());
      }
    }
    for (String name : List.of("valuesKey", "dataSource", "key", "path")) {
      if (node.path(name).isTextual()) {
        mentioned.add(node.path(name).asText());
      }
    }
    node.forEach(this::mention);
  }
}
