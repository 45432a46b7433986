package org.recourse.security.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Demo mode is on exactly when nobody configured a database. It is the only mode in which cookies
 * travel over plain HTTP; whoever sets one of these properties keeps their word.
 */
class DemoDefaults implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var databaseIsConfigured = environment.containsProperty("spring.datasource.url");
    var demo = environment.getProperty("recourse.demo", Boolean.class, !databaseIsConfigured);
    Map<String, Object> defaults = new HashMap<>();
    defaults.put("recourse.demo", demo);
    defaults.put("server.servlet.session.cookie.secure", !demo);
    defaults.put("camunda.bpm.webapp.csrf.enable-secure-cookie", !demo);
    defaults.put("camunda.bpm.webapp.session-cookie.enable-secure-cookie", !demo);
    defaults.put("camunda.bpm.webapp.header-security.hsts-disabled", demo);
    if (demo) {
      defaults.put("recourse.risk.on-call.people[RISK_MANAGER_ON_CALL]", "risk-manager");
      defaults.put("recourse.risk.on-call.people[RISK_MANAGEMENT_DIRECTOR]", "risk-manager2");
      defaults.put("recourse.risk.on-call.people[CHIEF_MEDICAL_OFFICER]", "risk-manager2");
    }
    environment.getPropertySources().addLast(new MapPropertySource("demoDefaults", defaults));
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
