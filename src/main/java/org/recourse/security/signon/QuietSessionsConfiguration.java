package org.recourse.security.signon;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.session.SessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Puts quiet sessions in front of those in the database, once Spring Boot has set these up. */
@ConditionalOnBean(FindByIndexNameSessionRepository.class)
@AutoConfiguration(after = SessionAutoConfiguration.class)
class QuietSessionsConfiguration {

  @Bean
  @Primary
  <S extends Session> QuietSessionRepository<S> quietSessionRepository(
      FindByIndexNameSessionRepository<S> sessions) {
    return new QuietSessionRepository<>(sessions);
  }
}
