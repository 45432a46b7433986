package org.recourse.models.work;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.Labels;
import org.recourse.models.ModelRule;

/** The system's work has a class of the same name: one search finds label, id, bean and class. */
public final class StepHasAClass implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(d -> findings(bundle, d)).toList();
  }

  private Stream<String> findings(Bundle bundle, Drawing drawing) {
    return systemTasks(drawing).flatMap(task -> findings(bundle, drawing, task));
  }

  private Stream<String> findings(Bundle bundle, Drawing drawing, Task task) {
    var bean = "${" + Labels.camel(task.getName()) + "}";
    var type = Labels.pascal(task.getName());
    var called = attribute(task, "delegateExpression");
    if (!bean.equals(called)) {
      return Stream.of(drawing.at(task, "set its delegate expression to " + bean));
    }
    if (!bundle.steps().containsKey(type)) {
      var place = "org.recourse." + bundle.flow() + ".steps." + type;
      return Stream.of(drawing.at(task, "write the step " + place + " implements JavaDelegate"));
    }
    return Stream.empty();
  }

  static Stream<Task> systemTasks(Drawing drawing) {
    return drawing
        .all(Task.class)
        .filter(
            task ->
                task instanceof ServiceTask
                    || task instanceof SendTask
                    || task instanceof BusinessRuleTask);
  }

  static String attribute(Task task, String name) {
    return task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", name);
  }
}
