package org.recourse.assistance.watch;

import static org.recourse.casefile.Groups.FINANCIAL_COUNSELORS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.Set;
import org.recourse.engine.InnerProcess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the house knows the processes that look after granted help, disputes and the bereaved. */
@Configuration
class HelpConfiguration {

  private static final Set<String> OFFICE = Set.of(FINANCIAL_COUNSELORS, SUPERVISORS);

  @Bean
  InnerProcess assistanceWatch() {
    return inner("assistance-watch", OFFICE);
  }

  @Bean
  InnerProcess assistanceDispute() {
    return inner("assistance-dispute", Set.of(SUPERVISORS));
  }

  @Bean
  InnerProcess assistanceDeath() {
    return inner("assistance-death", OFFICE);
  }

  @Bean
  InnerProcess assistancePlan() {
    return inner("assistance-plan", OFFICE);
  }

  @Bean
  InnerProcess assistanceClock() {
    return inner("assistance-clock", OFFICE);
  }

  private static InnerProcess inner(String key, Set<String> workers) {
    return new InnerProcess("assistance", key, workers, null);
  }
}
