package org.recourse.casefile;

import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.recourse.casefile.related.ReferralReceiver;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The case file alone, with one invented flow. */
@EnableAutoConfiguration(
    exclude = {CamundaBpmAutoConfiguration.class, CamundaBpmWebappAutoConfiguration.class})
@ComponentScan(
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = ".*\\.casefile\\.(web|start)\\..*"))
class CaseFileRoom {

  static final CaseKind GARDENING =
      new CaseKind(
          "gardening", "GD", "Gardening", Set.of(Groups.REPRESENTATIVES), Set.of(Groups.AUDITORS));

  static final CaseKind SEALED =
      new CaseKind("sealed", "SL", "Sealed matter", Set.of(Groups.RISK_MANAGERS), Set.of(), true);

  @Bean
  CaseKind sealed() {
    return SEALED;
  }

  @Bean
  ReferralReceiver sealer(
      CaseNumbers numbers,
      CaseFiles files,
      Answers answers,
      Timeline timeline,
      java.time.Clock clock) {
    return new Sealed(numbers, files, answers, timeline, clock);
  }

  @Bean
  CaseKind gardening() {
    return GARDENING;
  }

  @Bean(defaultCandidate = false)
  DataSource numbersDataSource(JdbcConnectionDetails details) {
    return DataSourceBuilder.create()
        .url(details.getJdbcUrl())
        .username(details.getUsername())
        .build();
  }

  @Bean
  ReferralReceiver gardener(CaseNumbers numbers, CaseFiles files, java.time.Clock clock) {
    return new Gardener(numbers, files, clock);
  }
}
