package org.recourse.engine.guards;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Hands the case number on to a called process: the one property an expression can read. */
class CaseNumberResolver extends StepResolver {

  CaseNumberResolver() {
    super(name -> null);
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
      context.setPropertyResolved(true);
      return execution.getProcessBusinessKey();
    }
    return null;
  }
}
