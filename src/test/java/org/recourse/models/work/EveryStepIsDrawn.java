package org.recourse.models.work;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.recourse.models.Bundle;
import org.recourse.models.ModelRule;

/** A step that no drawing shows is work nobody asked for. */
public final class EveryStepIsDrawn implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    var drawn =
        bundle.drawings().stream()
            .flatMap(StepHasAClass::systemTasks)
            .map(Task::getId)
            .collect(Collectors.toSet());
    return bundle.steps().keySet().stream()
        .filter(step -> !drawn.contains(step))
        .map(step -> bundle.flow() + ".steps#" + step + ": no model uses this step; delete it")
        .toList();
  }
}
