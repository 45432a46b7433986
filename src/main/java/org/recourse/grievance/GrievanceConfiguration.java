package org.recourse.grievance;

import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.DEPARTMENT_RESPONDERS;
import static org.recourse.casefile.Groups.REPRESENTATIVES;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.Set;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.InnerProcess;
import org.recourse.forms.CaseOpening;
import org.recourse.forms.Intake;
import org.recourse.grievance.clocks.StatusLetters;
import org.recourse.grievance.inquiry.EarlierRounds;
import org.recourse.grievance.inquiry.Urgency;
import org.recourse.grievance.letters.Round;
import org.recourse.grievance.letters.StatusRequest;
import org.recourse.grievance.letters.StatusRequests;
import org.recourse.grievance.tracks.TrackFacts;
import org.springframework.beans.factory.ObjectProvider;
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

  @Bean
  CaseOpening grievanceOpening(GrievanceRecord record, Intake intake, GrievanceHandling handling) {
    return CaseOpening.of(record, intake, handling::open);
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
  InnerProcess grievanceResolution() {
    return new InnerProcess(
        "grievance", "grievance-resolution", Set.of(REPRESENTATIVES, SUPERVISORS), null);
  }

  @Bean
  InnerProcess grievanceForwarding() {
    return new InnerProcess(
        "grievance", "grievance-forwarding", Set.of(REPRESENTATIVES, SUPERVISORS), null);
  }

  @Bean
  InnerProcess grievanceLetter() {
    return new InnerProcess(
        "grievance", "grievance-letter", Set.of(REPRESENTATIVES, SUPERVISORS), null);
  }

  @Bean
  InnerProcess grievanceClock() {
    return new InnerProcess(
        "grievance", "grievance-clock", Set.of(REPRESENTATIVES, SUPERVISORS), null);
  }

  @Bean
  InnerProcess grievanceOwed() {
    return new InnerProcess(
        "grievance", "grievance-owed", Set.of(REPRESENTATIVES, SUPERVISORS), null);
  }

  @Bean
  InnerProcess grievanceMissedClock() {
    return new InnerProcess("grievance", "grievance-missed-clock", Set.of(SUPERVISORS), null);
  }

  @Bean
  EarlierRounds earlierRounds(Grievances grievances) {
    return caseId -> grievances.get(caseId).questionsBefore();
  }

  @Bean
  Round round(Grievances grievances, CaseFiles files) {
    return caseId -> {
      var grievance = grievances.get(caseId);
      var reopened = grievance.reopenedAt();
      return new Round.Which(
          grievance.round(), reopened == null ? files.get(caseId).receivedAt() : reopened);
    };
  }

  @Bean
  StatusRequests statusRequests(StatusLetters letters) {
    return caseId ->
        letters
            .latest(caseId)
            .map(
                letter ->
                    new StatusRequest(
                        letter.position(), letter.days(), letter.reason(), letter.wordsLanguage()));
  }

  @Bean
  Urgency urgency(Grievances grievances) {
    return caseId -> grievances.get(caseId).isImmediate();
  }

  /** Looked up when asked: the record takes what the tracks have to say about a form. */
  @Bean
  TrackFacts trackFacts(ObjectProvider<GrievanceRecord> record) {
    return caseId -> record.getObject().facts(caseId);
  }
}
