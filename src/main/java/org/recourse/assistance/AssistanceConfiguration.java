package org.recourse.assistance;

import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.FINANCIAL_COUNSELORS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.Set;
import org.recourse.assistance.answer.AnswerSettings;
import org.recourse.assistance.determination.DeterminationSettings;
import org.recourse.assistance.household.HouseholdSettings;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.InnerProcess;
import org.recourse.forms.CaseOpening;
import org.recourse.forms.Intake;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the house knows this flow. */
@Configuration
@EnableConfigurationProperties({
  HouseholdSettings.class,
  DeterminationSettings.class,
  AnswerSettings.class
})
class AssistanceConfiguration {

  @Bean
  CaseKind assistanceKind() {
    return new CaseKind(
        "assistance",
        "FA",
        "Financial assistance",
        Set.of(FINANCIAL_COUNSELORS, SUPERVISORS),
        Set.of(AUDITORS));
  }

  @Bean
  InnerProcess assistanceDetermination() {
    return inner("assistance-determination");
  }

  @Bean
  InnerProcess assistanceEnrollment() {
    return inner("assistance-enrollment");
  }

  private static InnerProcess inner(String key) {
    return new InnerProcess("assistance", key, Set.of(FINANCIAL_COUNSELORS, SUPERVISORS), null);
  }

  @Bean
  CaseOpening applicationOpening(
      ApplicationRecord record, Intake intake, ApplicationHandling handling) {
    return CaseOpening.of(record, intake, handling::open);
  }
}
