package org.recourse.grievance.inquiry;

import java.util.List;
import java.util.Map;
import org.recourse.forms.RequiredText;

/**
 * What a representative asks a department.
 *
 * @param department the department's key
 * @param text the least the department needs to answer; all it ever sees of the case
 */
public record Question(String department, String text) {

  /** The questions in a list of a form; empty when there is none. */
  public static List<Question> in(Map<String, Object> answers, String list) {
    return answers.get(list) instanceof List<?> rows
        ? rows.stream().map(row -> of((Map<?, ?>) row)).toList()
        : List.of();
  }

  /**
   * A question with all it needs.
   *
   * @throws org.recourse.casefile.InvalidInput when department or text is missing
   */
  public static Question of(String department, String text) {
    return new Question(
        RequiredText.of("department", department), RequiredText.of("question", text));
  }

  private static Question of(Map<?, ?> row) {
    return of((String) row.get("department"), (String) row.get("question"));
  }
}
