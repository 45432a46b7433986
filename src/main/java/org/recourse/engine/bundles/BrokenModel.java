package org.recourse.engine.bundles;

import java.util.List;

/**
 * A flow that cannot be used as it stands; each problem names the file, the element and what to do.
 */
class BrokenModel extends RuntimeException {

  private final transient List<String> problems;

  BrokenModel(String flow, List<String> problems) {
    super("The flow '" + flow + "' cannot be used:\n  - " + String.join("\n  - ", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
