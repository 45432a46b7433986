package org.recourse.risk;

import static org.recourse.casefile.Groups.COUNSEL;
import static org.recourse.casefile.Groups.RISK_MANAGERS;

import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Objects;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.InnerProcess;
import org.recourse.forms.CaseOpening;
import org.recourse.forms.Intake;
import org.recourse.risk.oncall.OnCallSettings;
import org.recourse.risk.trigger.RepeatSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the house knows this flow: its cases exist for risk managers and counsel alone. */
@Configuration
@EnableConfigurationProperties({OnCallSettings.class, RepeatSettings.class})
class RiskConfiguration {

  private static final Set<String> OFFICE = Set.of(RISK_MANAGERS, COUNSEL);

  @Bean
  CaseKind riskKind() {
    return new CaseKind("risk", "RK", "Escalation to risk management", OFFICE, Set.of(), true);
  }

  @Bean
  InnerProcess riskAcknowledgement() {
    return inner("risk-acknowledgement");
  }

  @Bean
  InnerProcess riskDuties() {
    return inner("risk-duties");
  }

  @Bean
  InnerProcess riskDuty() {
    return inner("risk-duty");
  }

  @Bean
  InnerProcess riskReview() {
    return inner("risk-review");
  }

  @Bean
  InnerProcess riskLetters() {
    return inner("risk-letters");
  }

  @Bean
  InnerProcess riskClock() {
    return inner("risk-clock");
  }

  /** How often people report a risk is told to nobody who does not know of risk cases. */
  @Bean
  MeterFilter noFiguresOfRiskReports() {
    return MeterFilter.deny(
        figure -> Objects.toString(figure.getTag("uri"), "").startsWith("/api/risk-reports"));
  }

  private static InnerProcess inner(String key) {
    return new InnerProcess("risk", key, OFFICE, null);
  }

  @Bean
  CaseOpening riskOpening(RiskRecord record, Intake intake, RiskHandling handling) {
    return CaseOpening.of(record, intake, handling::open);
  }
}
