package org.recourse.casefile.search;

import java.util.ArrayList;
import java.util.List;

/** Conditions that all must hold, with the values they ask about. */
class Where {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  void and(String condition, Object... values) {
    conditions.add(condition);
    parameters.addAll(List.of(values));
  }

  String sql() {
    return String.join(" and ", conditions);
  }

  Object[] parameters() {
    return parameters.toArray();
  }
}
