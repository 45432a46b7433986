package org.recourse.risk.review;

import java.util.List;
import java.util.Map;

/** Reads the list of actions of a form. */
final class ActionLines {

  private ActionLines() {}

  static List<Action> in(Map<String, Object> given) {
    return given.get(ActionBook.KEY) instanceof List<?> lines
        ? lines.stream().map(line -> Action.of((Map<?, ?>) line)).toList()
        : List.of();
  }
}
