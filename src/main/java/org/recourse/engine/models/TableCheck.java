package org.recourse.engine.models;

import java.util.List;

/** What a room asks of the decision tables it will rely on; asked before a flow is deployed. */
public interface TableCheck {

  /** What is wrong, one sentence each: file, line, rule, remedy. Empty when all is well. */
  List<String> problems(String flow, List<ModelTable> tables);
}
