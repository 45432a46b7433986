package org.recourse.engine.webapps.tasklist;

import org.camunda.bpm.engine.TaskService;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.AsCaller;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the plain words in front of Tasklist's own REST calls, behind sign-on. */
@Configuration
class TasklistConfiguration {

  /** Outside the wall of {@code engine.reading}, which asks the engine for what never was. */
  private static final int BEHIND_SIGN_ON = SecurityProperties.DEFAULT_FILTER_ORDER + 6;

  @Bean
  FilterRegistrationBean<PlainWordsFilter> plainWords(TaskFates fates, SignedOn person) {
    var registration = new FilterRegistrationBean<>(new PlainWordsFilter(fates, person));
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setOrder(BEHIND_SIGN_ON);
    return registration;
  }

  @Bean
  FilterRegistrationBean<GivenBack> givenBack(TaskService tasks, AsCaller as, SignedOn person) {
    var registration = new FilterRegistrationBean<>(new GivenBack(tasks, as, person));
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setOrder(BEHIND_SIGN_ON + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<OfferedBefore> offeredBefore(
      TaskService tasks, AsCaller as, SignedOn person) {
    var registration = new FilterRegistrationBean<>(new OfferedBefore(tasks, as, person));
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setOrder(BEHIND_SIGN_ON + 1);
    return registration;
  }
}
