package org.recourse.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** When it is a demo, and what cookies may do then. */
class DemoDefaultsTests {

  @Test
  void without_a_database_it_is_a_demo_over_plain_http() {
    assertThat(setting("recourse.demo", Map.of())).isEqualTo("true");
    assertThat(setting("server.servlet.session.cookie.secure", Map.of())).isEqualTo("false");
  }

  @Test
  void with_a_database_it_is_none_and_cookies_want_https() {
    var database = Map.<String, Object>of("spring.datasource.url", "jdbc:postgresql://db/recourse");

    assertThat(setting("recourse.demo", database)).isEqualTo("false");
    assertThat(setting("server.servlet.session.cookie.secure", database)).isEqualTo("true");
    assertThat(setting("camunda.bpm.webapp.header-security.hsts-disabled", database))
        .isEqualTo("false");
  }

  @Test
  void whoever_says_so_has_the_last_word() {
    var said =
        Map.<String, Object>of(
            "spring.datasource.url", "jdbc:postgresql://db/recourse", "recourse.demo", "true");

    assertThat(setting("recourse.demo", said)).isEqualTo("true");
  }

  private static String setting(String name, Map<String, Object> said) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("said", said));
    new DemoDefaults().postProcessEnvironment(environment, new SpringApplication());
    return environment.getProperty(name);
  }
}
