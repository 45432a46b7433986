package org.recourse.engine.refusals;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands around the calls of Tasklist and Cockpit, behind the front door. */
@Configuration
class RefusalConfiguration {

  /** Outside everything that may refuse a call. */
  private static final int AROUND = 3;

  private static final int BEFORE_THE_ENGINE = 5;

  @Bean
  FilterRegistrationBean<RefusalFilter> plainRefusals() {
    return around(new RefusalFilter(), AROUND);
  }

  @Bean
  FilterRegistrationBean<BodiesTheEngineCanRead> bodiesTheEngineCanRead() {
    return around(new BodiesTheEngineCanRead(), BEFORE_THE_ENGINE);
  }

  private static <F extends Filter> FilterRegistrationBean<F> around(F filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/camunda/api/engine/*", "/camunda/api/cockpit/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + place);
    return registration;
  }
}
