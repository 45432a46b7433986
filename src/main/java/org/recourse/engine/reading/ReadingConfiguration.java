package org.recourse.engine.reading;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log of readers behind the sign-on of Tasklist and Cockpit. */
@Configuration
class ReadingConfiguration {

  private static final int LAST = 9;

  @Bean
  FilterRegistrationBean<ReadingFilter> readingFilter(CaseReads reads) {
    var registration = new FilterRegistrationBean<>(new ReadingFilter(reads));
    registration.addUrlPatterns("/camunda/api/engine/*", "/camunda/api/cockpit/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + LAST);
    return registration;
  }
}
