package org.recourse.engine.webapps;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.ProcessEngine;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How people get from the front door into Tasklist and Cockpit. */
@Configuration
class WebappsConfiguration {

  @Bean
  FilterRegistrationBean<HomeInsteadFilter> homeInstead() {
    return afterFrontDoor(new HomeInsteadFilter(), 1, "/camunda/*");
  }

  @Bean
  FilterRegistrationBean<NothingStored> nothingStored() {
    return afterFrontDoor(new NothingStored(), 1, "/camunda/api/engine/*");
  }

  @Bean
  FilterRegistrationBean<WebappSignOn> webappSignOn(
      SignedOn person, StaffDirectory directory, ObjectProvider<ProcessEngine> engine) {
    return afterFrontDoor(
        new WebappSignOn(person, directory, engine), 2, "/camunda/app/*", "/camunda/api/*");
  }

  @Bean
  FilterRegistrationBean<BoundedLists> boundedLists() {
    return afterFrontDoor(new BoundedLists(), 3, "/camunda/api/engine/engine/default/*");
  }

  @Bean
  FilterRegistrationBean<ServicesFoundOnce> servicesFoundOnce() {
    return afterFrontDoor(new ServicesFoundOnce(), 4, "/camunda/api/*");
  }

  private static <F extends Filter> FilterRegistrationBean<F> afterFrontDoor(
      F filter, int place, String... paths) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(paths);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + place);
    return registration;
  }
}
