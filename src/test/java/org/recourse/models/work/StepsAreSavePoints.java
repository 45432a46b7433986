package org.recourse.models.work;

import java.util.List;
import java.util.stream.Stream;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** Before each step the case is saved: what fails is tried again, and nobody's click is undone. */
public final class StepsAreSavePoints implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return StepHasAClass.systemTasks(drawing)
        .filter(task -> !task.isCamundaAsyncBefore())
        .map(task -> drawing.at(task, "tick 'Asynchronous continuations: before'"));
  }
}
