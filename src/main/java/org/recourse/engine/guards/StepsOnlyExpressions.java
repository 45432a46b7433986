package org.recourse.engine.guards;

import java.util.function.Function;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * What an expression in a model or a filter can reach: the steps by name, the facts of its process,
 * and the engine's few functions. But for the case number, nothing resolves a property or calls a
 * method of an object, so there is no way from a text to Java.
 */
class StepsOnlyExpressions extends JuelExpressionManager {

  private final Function<String, Object> stepNamed;

  StepsOnlyExpressions(Function<String, Object> stepNamed) {
    this.stepNamed = stepNamed;
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new StepResolver(stepNamed));
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new CaseNumberResolver());
    return resolver;
  }
}
