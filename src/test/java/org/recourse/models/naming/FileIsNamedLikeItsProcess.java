package org.recourse.models.naming;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** Folder, file and process share one word, so that one search finds the whole flow. */
public final class FileIsNamedLikeItsProcess implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    var findings = new ArrayList<String>();
    for (var drawing : bundle.drawings()) {
      drawing.all(Process.class).forEach(process -> check(bundle, drawing, process, findings));
    }
    return findings;
  }

  private void check(Bundle bundle, Drawing drawing, Process process, List<String> findings) {
    var flow = bundle.flow();
    var isOfTheFlow = process.getId().equals(flow) || process.getId().startsWith(flow + "-");
    if (!isOfTheFlow || !drawing.stem().equals(process.getId())) {
      findings.add(
          drawing.at(
              process, "name process and file " + flow + ", or alike, beginning " + flow + "-"));
    }
    if (!process.isExecutable()) {
      findings.add(drawing.at(process, "is not executable; set isExecutable in the Modeler"));
    }
    if (process.getName() == null || process.getName().isBlank()) {
      findings.add(drawing.at(process, "has no name; write what people call this work"));
    }
  }
}
