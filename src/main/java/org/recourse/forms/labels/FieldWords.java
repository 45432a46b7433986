package org.recourse.forms.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.forms.FormField;

/**
 * What people read in a form in place of a key and its values.
 *
 * @param label the question as the analyst wrote it
 * @param options the words of each value one may choose; empty for a free answer, null for a column
 *     that is only shown
 */
record FieldWords(String label, Map<String, String> options) {

  /** What a table calls a column. */
  static FieldWords of(String column) {
    return new FieldWords(column, null);
  }

  boolean offersChoices() {
    return options != null && !options.isEmpty();
  }

  static FieldWords of(FormField field) {
    var options = new LinkedHashMap<String, String>();
    for (JsonNode option : field.definition().path("values")) {
      options.put(
          option.path("value").asText(),
          option.path("label").asText(option.path("value").asText()));
    }
    return new FieldWords(field.label(), options);
  }
}
