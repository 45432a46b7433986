package org.recourse.engine.bundles;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** One thing that must be right in a process before the house relies on it. */
interface ProcessCheck {

  /** What is wrong, one sentence each: file, element, remedy. Empty when all is well. */
  List<String> problems(Bundle bundle, String file, BpmnModelInstance model);
}
