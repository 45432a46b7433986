package org.recourse.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.engine.FeelQuestions;
import org.springframework.stereotype.Component;

/**
 * Holds answers against the form they claim to come from: unknown keys are refused, read-only ones
 * ignored, every other one checked by what the analyst said about its field. The engine itself
 * checks nothing.
 */
@Component
class AnswerCheck {

  private static final int MOST_ROWS = 200;

  /**
   * Answers after the form has looked at them.
   *
   * @param answers what may be filed: known keys only, read-only ones left out, lists completed
   *     from the record
   * @param problems what is wrong, by key, in words for the person at the desk; empty when all is
   *     well
   */
  record Checked(Map<String, Object> answers, Map<String, String> problems) {}

  private final FieldCheck values;
  private final FeelQuestions feel;

  AnswerCheck(FieldCheck values, FeelQuestions feel) {
    this.values = values;
    this.feel = feel;
  }

  /**
   * Checks the answers of one form.
   *
   * @param shown what the person saw, for choices that come from the record and for lists they may
   *     only complete
   */
  Checked check(FormSchema form, Map<String, Object> submitted, Map<String, Object> shown) {
    Map<String, Object> seen = new LinkedHashMap<>(shown);
    seen.putAll(submitted);
    form.fields().values().stream()
        .filter(FormField::isReadOnly)
        .forEach(f -> seen.put(f.key(), shown.get(f.key())));
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    submitted.keySet().stream()
        .filter(key -> !form.fields().containsKey(key) && !form.mentioned().contains(key))
        .forEach(
            key -> problems.put(key, "an answer came for a field that this form does not have"));
    for (FormField field : form.fields().values()) {
      if (!field.isReadOnly()) {
        field(field, submitted, seen, shown, answers, problems);
      }
    }
    return new Checked(answers, problems);
  }

  private void field(
      FormField field,
      Map<String, Object> submitted,
      Map<String, Object> seen,
      Map<String, Object> shown,
      Map<String, Object> answers,
      Map<String, String> problems) {
    Object value = empty(submitted.get(field.key())) ? null : submitted.get(field.key());
    boolean asked = field.hiddenWhen().stream().noneMatch(condition -> feel.holds(condition, seen));
    if (value == null) {
      if (asked && field.isRequired()) {
        problems.put(field.key(), "'" + field.label() + "' is needed");
      } else if (submitted.containsKey(field.key())) {
        answers.put(field.key(), null);
      }
    } else if (field.isList()) {
      answers.put(field.key(), rows(field, value, shown.get(field.key()), seen, problems));
    } else {
      String wrong = values.problem(field, value, seen);
      if (wrong != null && (asked || !(value instanceof Boolean))) {
        problems.put(field.key(), "'" + field.label() + "' " + wrong);
      }
      answers.put(field.key(), value);
    }
  }

  private Object rows(
      FormField field,
      Object value,
      Object shown,
      Map<String, Object> seen,
      Map<String, String> problems) {
    if (!(value instanceof List<?> rows) || rows.size() > MOST_ROWS) {
      problems.put(
          field.key(), "'" + field.label() + "' must be a list of at most " + MOST_ROWS + " rows");
      return null;
    }
    List<?> before = shown instanceof List<?> list ? list : List.of();
    boolean fixed = !field.definition().path("allowAddRemove").asBoolean(true);
    if (fixed && rows.size() != before.size()) {
      problems.put(field.key(), "'" + field.label() + "' must keep its " + before.size() + " rows");
      return null;
    }
    List<Map<String, Object>> filed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      filed.add(row(field, i, rows.get(i), fixed ? before.get(i) : null, seen, problems));
    }
    return filed;
  }

  private Map<String, Object> row(
      FormField list,
      int index,
      Object row,
      Object before,
      Map<String, Object> around,
      Map<String, String> problems) {
    Map<String, Object> filed = new LinkedHashMap<>();
    if (before instanceof Map<?, ?> kept) {
      kept.forEach((key, value) -> filed.put(String.valueOf(key), value));
    }
    String at = "%s[%d]".formatted(list.key(), index);
    if (!(row instanceof Map<?, ?> given)) {
      problems.put(at, "'%s', row %d is not a row".formatted(list.label(), index + 1));
      return filed;
    }
    Map<String, Object> submitted = new LinkedHashMap<>();
    given.forEach((key, value) -> submitted.put(String.valueOf(key), value));
    Map<String, Object> seen = new LinkedHashMap<>(around);
    seen.putAll(submitted);
    Map<String, String> wrong = new LinkedHashMap<>();
    submitted.keySet().stream()
        .filter(key -> list.rows().stream().noneMatch(field -> field.key().equals(key)))
        .forEach(key -> wrong.put(key, "is not a field of this list"));
    list.rows().stream()
        .filter(field -> !field.isReadOnly())
        .forEach(field -> field(field, submitted, seen, Map.of(), filed, wrong));
    wrong.forEach(
        (key, what) ->
            problems.put(
                at + "." + key, "'%s', row %d: %s".formatted(list.label(), index + 1, what)));
    return filed;
  }

  private static boolean empty(Object value) {
    return value == null || "".equals(value);
  }
}
