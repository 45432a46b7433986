package org.recourse.engine.access;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.recourse.engine.RoutingFacts;
import org.recourse.engine.TaskAudience;
import org.springframework.beans.factory.ObjectProvider;

/** Stands in a task for the drawn role and names the one group the task belongs to. */
class AudienceExpression implements Expression {

  private static final long serialVersionUID = 1L;

  private final String role;
  private final String flow;
  private final transient ObjectProvider<TaskAudience> audiences;

  AudienceExpression(String role, String flow, ObjectProvider<TaskAudience> audiences) {
    this.role = role;
    this.flow = flow;
    this.audiences = audiences;
  }

  @Override
  public Object getValue(VariableScope scope) {
    return audiences.stream()
        .filter(audience -> audience.flow().equals(flow))
        .findFirst()
        .orElseThrow()
        .groupOf(
            UUID.fromString((String) scope.getVariable(RoutingFacts.CASE_ID)),
            scope.getVariables());
  }

  @Override
  public void setValue(Object value, VariableScope scope) {
    throw new UnsupportedOperationException("A task's group is the record's to say");
  }

  @Override
  public String getExpressionText() {
    return role;
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }
}
