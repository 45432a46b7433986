package org.recourse.engine.access;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/** Puts {@link GrantsAtOnce} in the place of the engine's own questions about grants. */
@Component
class GrantsAtOncePlugin extends AbstractProcessEnginePlugin implements SessionFactory {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomSessionFactories() == null) {
      engine.setCustomSessionFactories(new ArrayList<>());
    }
    engine.getCustomSessionFactories().add(this);
  }

  @Override
  public Class<?> getSessionType() {
    return AuthorizationManager.class;
  }

  @Override
  public Session openSession() {
    return new GrantsAtOnce();
  }
}
