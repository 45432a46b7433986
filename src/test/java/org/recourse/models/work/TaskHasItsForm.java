package org.recourse.models.work;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.Labels;
import org.recourse.models.ModelRule;

/** Every task a person does has the form of its own name, and it is there. */
public final class TaskHasItsForm implements ModelRule {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  @Override
  public List<String> findings(Bundle bundle) {
    var findings = new ArrayList<String>();
    for (var drawing : bundle.drawings()) {
      drawing
          .all(UserTask.class)
          .filter(task -> !Labels.kebab(task.getName()).equals(formOf(task)))
          .map(task -> drawing.at(task, "set its form to " + Labels.kebab(task.getName())))
          .forEach(findings::add);
      drawing.all(UserTask.class).forEach(task -> check(bundle, drawing, task, findings));
      drawing.all(StartEvent.class).forEach(start -> check(bundle, drawing, start, findings));
    }
    return findings;
  }

  private void check(Bundle bundle, Drawing drawing, BaseElement element, List<String> findings) {
    var form = formOf(element);
    if (form == null) {
      return;
    }
    if (bundle.form(form).isEmpty()) {
      var place = "forms/" + bundle.flow() + "/" + form + ".form";
      findings.add(drawing.at(element, "save its form as " + place));
    }
    if (!"deployment".equals(element.getAttributeValueNs(CAMUNDA, "formRefBinding"))) {
      findings.add(drawing.at(element, "set its form binding to 'deployment'"));
    }
  }

  private static String formOf(BaseElement element) {
    return element.getAttributeValueNs(CAMUNDA, "formRef");
  }
}
