package org.recourse.engine.guards;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.function.Function;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Finds the step a model names. */
class StepResolver extends ELResolver {

  private final Function<String, Object> stepNamed;

  StepResolver(Function<String, Object> stepNamed) {
    this.stepNamed = stepNamed;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var step = base == null ? stepNamed.apply(String.valueOf(property)) : null;
    context.setPropertyResolved(step != null);
    return step;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return Object.class;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
