package org.recourse.engine.reading;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the log of readers, and the wall before what they may not see, behind the sign-on of
 * Tasklist and Cockpit.
 */
@Configuration
class ReadingConfiguration {

  private static final int BEFORE_THE_ENGINE = 8;

  @Bean
  FilterRegistrationBean<ReadingFilter> readingFilter(Sight sight, CaseReads reads) {
    var registration = new FilterRegistrationBean<>(new ReadingFilter(sight, reads));
    registration.addUrlPatterns("/camunda/api/engine/*", "/camunda/api/cockpit/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + BEFORE_THE_ENGINE);
    return registration;
  }
}
