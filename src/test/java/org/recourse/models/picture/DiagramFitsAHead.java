package org.recourse.models.picture;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** A drawing one can explain in five minutes. */
public final class DiagramFitsAHead implements ModelRule {

  private static final int NODES = 25;

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    var nodes = drawing.all(FlowNode.class).count();
    return drawing
        .all(Process.class)
        .filter(process -> nodes > NODES)
        .map(process -> drawing.at(process, nodes + " nodes, at most " + NODES + "; fold some"));
  }
}
