package org.recourse.correspondence.templates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recourse.correspondence.types.CommonFields;
import org.recourse.correspondence.types.LetterElement;
import org.recourse.correspondence.types.LetterField;
import org.recourse.correspondence.types.LetterType;
import org.recourse.correspondence.types.PrintedValues;

/** Invented values to try a letter with. */
final class Examples {

  private Examples() {}

  static PrintedValues of(LetterType type, String language) {
    var data = new HashMap<String, Object>();
    for (LetterField field : type.fields()) {
      data.put(field.name(), field.example());
    }
    var common = common();
    common.put(CommonFields.LETTER_DATE, letterDate(type, data));
    return PrintedValues.of(type, data, PrintedValues.locale(language), common);
  }

  /** The day on which the days and the day of the example agree. */
  private static LocalDate letterDate(LetterType type, Map<String, Object> data) {
    return type.elements().stream()
        .map(LetterElement::agrees)
        .filter(Objects::nonNull)
        .findFirst()
        .map(
            agrees ->
                LocalDate.parse(data.get(agrees.date()).toString())
                    .minusDays(Long.parseLong(data.get(agrees.days()).toString())))
        .orElse(LocalDate.EPOCH);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> common() {
    var common = new HashMap<String, Object>();
    for (var name : CommonFields.NAMES) {
      var steps = name.split("\\.");
      var example = "Example of " + name;
      var last = steps[steps.length - 1];
      var into =
          steps.length == 1
              ? common
              : (Map<String, Object>)
                  common.computeIfAbsent(steps[0], first -> new HashMap<String, Object>());
      into.put(last, last.endsWith("Lines") ? List.of(example) : example);
    }
    return common;
  }
}
