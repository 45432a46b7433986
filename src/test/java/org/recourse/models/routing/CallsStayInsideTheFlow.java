package org.recourse.models.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/**
 * A flow calls only processes of its own, in the version it was deployed with, and hands on whose
 * case it is.
 */
public final class CallsStayInsideTheFlow implements ModelRule {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String CASE_NUMBER = "#{execution.processBusinessKey}";

  @Override
  public List<String> findings(Bundle bundle) {
    var own =
        bundle.drawings().stream()
            .flatMap(drawing -> drawing.all(Process.class))
            .map(Process::getId)
            .collect(Collectors.toSet());
    var findings = new ArrayList<String>();
    for (var drawing : bundle.drawings()) {
      drawing.all(CallActivity.class).forEach(call -> check(drawing, call, own, findings));
    }
    return findings;
  }

  /**
   * Whether this element of a call hands on the case number, one fact under its name, or a plain
   * word; or takes one fact back.
   */
  static boolean handsOn(DomElement element) {
    var caller = element.getParentElement().getParentElement();
    if (!"callActivity".equals(caller.getLocalName()) || !element.hasAttribute("target")) {
      return CASE_NUMBER.equals(element.getAttribute("businessKey"));
    }
    var word = element.getAttribute("sourceExpression");
    return element.hasAttribute("source")
        || "in".equals(element.getLocalName()) && word != null && word.matches("[A-Z][A-Z_]*");
  }

  private static void check(
      Drawing drawing, CallActivity call, Set<String> own, List<String> findings) {
    if (!own.contains(call.getCalledElement())) {
      findings.add(drawing.at(call, "call a process of this flow, one of " + own));
    }
    if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
      findings.add(drawing.at(call, "set the binding of the called process to 'deployment'"));
    }
    if (handed(call, "businessKey").noneMatch(CASE_NUMBER::equals)) {
      findings.add(drawing.at(call, "tick 'Propagate business key': it is the case number"));
    }
    if (handed(call, "source").noneMatch("caseId"::equals)) {
      findings.add(drawing.at(call, "hand on caseId as caseId"));
    }
  }

  private static Stream<String> handed(CallActivity call, String attribute) {
    return call.getDomElement().getChildElements().stream()
        .filter(child -> "extensionElements".equals(child.getLocalName()))
        .flatMap(child -> child.getChildElementsByNameNs(CAMUNDA, "in").stream())
        .map(in -> in.getAttribute(attribute));
  }
}
