package org.recourse.engine.guards;

import java.util.Date;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.recourse.engine.EngineClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Leaves the engine no expression language but the names of steps and facts. */
@Component
class ExpressionGuard extends AbstractProcessEnginePlugin implements Ordered {

  private final BeanFactory beans;

  ExpressionGuard(BeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var expressions = new StepsOnlyExpressions(this::stepNamed);
    var endOfToday = ReflectionUtils.findMethod(ExpressionGuard.class, "endOfToday");
    ReflectionUtils.makeAccessible(endOfToday);
    expressions.addFunction("endOfToday", endOfToday);
    engine.setExpressionManager(expressions);
  }

  private Object stepNamed(String name) {
    var isStep = beans.containsBean(name) && beans.isTypeMatch(name, JavaDelegate.class);
    return isStep ? beans.getBean(name) : null;
  }

  /** Midnight to come, which is where the filter "Due today" ends. */
  static Date endOfToday() {
    var today = ClockUtil.getCurrentTime().toInstant().atZone(EngineClock.HOSPITAL).toLocalDate();
    return Date.from(today.plusDays(1).atStartOfDay(EngineClock.HOSPITAL).toInstant());
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
