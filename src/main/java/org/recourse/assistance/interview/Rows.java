package org.recourse.assistance.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lines of forms. */
final class Rows {

  private Rows() {}

  static List<Map<?, ?>> of(Object rows) {
    List<Map<?, ?>> all = new ArrayList<>();
    if (rows instanceof List<?> list) {
      list.forEach(row -> all.add((Map<?, ?>) row));
    }
    return all;
  }

  static Integer number(Object value) {
    return value == null ? null : ((Number) value).intValue();
  }

  static boolean isTicked(Object value) {
    return Boolean.TRUE.equals(value);
  }

  /** Null where it was not asked or not said. */
  static Boolean yesOrNo(String answer) {
    return "YES".equals(answer) ? Boolean.TRUE : "NO".equals(answer) ? Boolean.FALSE : null;
  }

  /** What is known, by key; a box that is not ticked says nothing. */
  static Map<String, Object> filled(Object... pairs) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null && !Boolean.FALSE.equals(pairs[i + 1])) {
        values.put((String) pairs[i], pairs[i + 1]);
      }
    }
    return values;
  }
}
