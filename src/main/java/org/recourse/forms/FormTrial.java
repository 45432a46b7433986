package org.recourse.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.recourse.casefile.InvalidInput;
import org.springframework.stereotype.Component;

/** Reads values as a form of today would, and files nothing. */
@Component
public class FormTrial {

  private final FormSchemas schemas;
  private final AnswerCheck check;

  FormTrial(FormSchemas schemas, AnswerCheck check) {
    this.schemas = schemas;
    this.check = check;
  }

  /** Whether the form has a field of this key. */
  public boolean asks(String flow, String form, String key) {
    return schemas.newest(flow, form).fields().containsKey(key);
  }

  /**
   * The values as they would be filed, without what is empty.
   *
   * @param shown what the form would show beside them, for its conditions
   * @throws InvalidInput naming each field that does not fit, and why
   */
  public Map<String, Object> read(
      String flow, String form, Map<String, Object> given, Map<String, Object> shown) {
    AnswerCheck.Checked checked = check.check(schemas.newest(flow, form), given, shown);
    if (!checked.problems().isEmpty()) {
      throw new InvalidInput(
          "Some values need attention. Correct them and send it again.", checked.problems());
    }
    Map<String, Object> filed = new LinkedHashMap<>(checked.answers());
    filed.values().removeIf(Objects::isNull);
    return filed;
  }
}
