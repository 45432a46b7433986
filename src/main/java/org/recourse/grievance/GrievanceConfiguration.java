package org.recourse.grievance;

import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.REPRESENTATIVES;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the house knows this flow. */
@Configuration
class GrievanceConfiguration {

  @Bean
  CaseKind grievanceKind() {
    return new CaseKind(
        "grievance",
        "GR",
        "Complaint investigation",
        Set.of(REPRESENTATIVES, SUPERVISORS),
        Set.of(AUDITORS));
  }
}
