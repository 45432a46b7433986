package org.recourse.engine.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.recourse.casefile.StaffDirectory;
import org.springframework.stereotype.Component;

/**
 * Lets the engine look people up in the staff directory. It keeps no users, groups or passwords of
 * its own.
 */
@Component
class StaffIdentityPlugin extends AbstractProcessEnginePlugin implements SessionFactory {

  private final StaffDirectory directory;

  StaffIdentityPlugin(StaffDirectory directory) {
    this.directory = directory;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setIdentityProviderSessionFactory(this);
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return new StaffIdentity(directory);
  }
}
