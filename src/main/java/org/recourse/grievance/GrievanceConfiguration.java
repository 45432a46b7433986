package org.recourse.grievance;

import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.DEPARTMENT_RESPONDERS;
import static org.recourse.casefile.Groups.REPRESENTATIVES;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.List;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.InnerProcess;
import org.recourse.grievance.inquiry.Urgency;
import org.recourse.grievance.tracks.TrackFacts;
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

  /** Departments see their own questions only; supervisors see all. */
  @Bean
  InnerProcess grievanceInquiry() {
    return new InnerProcess(
        "grievance", "grievance-inquiry", Set.of(SUPERVISORS), DEPARTMENT_RESPONDERS);
  }

  @Bean
  InnerProcess grievanceLateAnswer() {
    return new InnerProcess(
        "grievance", "grievance-late-answer", Set.of(SUPERVISORS), DEPARTMENT_RESPONDERS);
  }

  @Bean
  Urgency urgency(Grievances grievances) {
    return caseId -> grievances.get(caseId).isImmediate();
  }

  @Bean
  TrackFacts trackFacts(GrievanceRecord record) {
    return caseId -> record.valuesOf(List.of(caseId)).get(caseId);
  }
}
