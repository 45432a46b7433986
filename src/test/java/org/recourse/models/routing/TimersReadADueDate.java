package org.recourse.models.routing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** Clocks are data: a timer reads a date that the deadline room can explain. */
public final class TimersReadADueDate implements ModelRule {

  private static final Pattern DUE = Pattern.compile("\\$\\{\\s*(\\w+DueAt)\\s*}");

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return drawing
        .all(TimerEventDefinition.class)
        .filter(timer -> !readsADueDate(drawing, timer))
        .map(timer -> (BaseElement) timer.getParentElement())
        .map(event -> drawing.at(event, "set a date ${…DueAt} declared as fact:…DueAt = date"));
  }

  private static boolean readsADueDate(Drawing drawing, TimerEventDefinition timer) {
    if (timer.getTimeDate() == null) {
      return false;
    }
    var date = DUE.matcher(timer.getTimeDate().getTextContent().strip());
    return date.matches() && "date".equals(drawing.facts().get(date.group(1)));
  }
}
