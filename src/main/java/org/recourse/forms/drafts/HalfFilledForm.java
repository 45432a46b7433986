package org.recourse.forms.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.FormField;
import org.recourse.forms.FormSchemas;
import org.springframework.stereotype.Component;

/** What a half-filled form may hold: anything may be missing, but nothing has another shape. */
@Component
public class HalfFilledForm {

  private static final List<String> SEVERAL = List.of("checklist", "taglist");

  private final FormSchemas schemas;

  HalfFilledForm(FormSchemas schemas) {
    this.schemas = schemas;
  }

  /**
   * Looks at what the newest form of this name says so far.
   *
   * @throws InvalidInput naming each field that holds what it never can
   */
  public void check(String flow, String form, Map<String, Object> values) {
    var wrong = new LinkedHashMap<String, String>();
    schemas.newest(flow, form).fields().values().stream()
        .filter(field -> values.get(field.key()) != null)
        .forEach(field -> look(field, field.key(), values.get(field.key()), wrong));
    if (!wrong.isEmpty()) {
      throw new InvalidInput(String.join(" ", wrong.values()), wrong);
    }
  }

  private static void look(FormField field, String at, Object value, Map<String, String> wrong) {
    if (field.rows().isEmpty()) {
      var isList = value instanceof List<?>;
      if (value instanceof Map<?, ?> || isList != SEVERAL.contains(field.type())) {
        wrong.put(at, "'%s' is one answer, not several.".formatted(field.label()));
      }
    } else if (value instanceof List<?> rows) {
      for (int i = 0; i < rows.size(); i++) {
        row(field, at, i, rows.get(i), wrong);
      }
    } else {
      wrong.put(at, "'%s' must be a list of rows.".formatted(field.label()));
    }
  }

  private static void row(
      FormField list, String at, int index, Object row, Map<String, String> wrong) {
    var here = "%s[%d]".formatted(at, index);
    if (row instanceof Map<?, ?> cells) {
      list.rows().stream()
          .filter(cell -> cells.get(cell.key()) != null)
          .forEach(cell -> look(cell, here + "." + cell.key(), cells.get(cell.key()), wrong));
    } else {
      wrong.put(here, "'%s', row %d is not a row.".formatted(list.label(), index + 1));
    }
  }
}
