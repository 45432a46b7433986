package org.recourse.priorauth;

import static org.recourse.casefile.Groups.AUDITORS;
import static org.recourse.casefile.Groups.AUTHORIZATION_SPECIALISTS;
import static org.recourse.casefile.Groups.CLINICIANS;
import static org.recourse.casefile.Groups.SUPERVISORS;

import java.util.Map;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.InnerProcess;
import org.recourse.forms.CaseOpening;
import org.recourse.forms.Intake;
import org.recourse.forms.desk.NarrowForm;
import org.recourse.outgoing.ReturnedLetterDesk;
import org.recourse.priorauth.clocks.ChasedPayer;
import org.recourse.priorauth.expedite.ExpeditedRequest;
import org.recourse.priorauth.expedite.ExpeditedRequests;
import org.recourse.priorauth.letters.AuthorizationLetters;
import org.recourse.priorauth.pas.RequestFacts;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.watch.ApprovedCare;
import org.recourse.priorauth.watch.AskedAppointment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the house knows this flow. */
@Configuration
class AuthorizationConfiguration {

  private static final String FLOW = "priorauth";
  private static final Set<String> WORKERS =
      Set.of(AUTHORIZATION_SPECIALISTS, CLINICIANS, SUPERVISORS);

  @Bean
  CaseKind priorauthKind() {
    return new CaseKind(FLOW, "PA", "Prior authorization", WORKERS, Set.of(AUDITORS));
  }

  @Bean
  CaseOpening authorizationOpening(
      AuthorizationRecord record, Intake intake, AuthorizationHandling handling) {
    return CaseOpening.of(record, intake, handling::open);
  }

  @Bean
  InnerProcess priorauthNeed() {
    return inner("priorauth-need");
  }

  @Bean
  InnerProcess priorauthSubmission() {
    return inner("priorauth-submission");
  }

  @Bean
  InnerProcess priorauthDecision() {
    return inner("priorauth-decision");
  }

  @Bean
  InnerProcess priorauthUpdate() {
    return inner("priorauth-update");
  }

  @Bean
  InnerProcess priorauthApproval() {
    return inner("priorauth-approval");
  }

  @Bean
  InnerProcess priorauthDenial() {
    return inner("priorauth-denial");
  }

  @Bean
  InnerProcess priorauthClock() {
    return inner("priorauth-clock");
  }

  @Bean
  InnerProcess priorauthLetter() {
    return inner("priorauth-letter");
  }

  @Bean
  InnerProcess priorauthWatch() {
    return inner("priorauth-watch");
  }

  @Bean
  AskedAppointment askedAppointment(Authorizations authorizations) {
    return caseId -> authorizations.get(caseId).asked().appointmentOn();
  }

  @Bean
  ApprovedCare approvedCare(AuthorizationRecord record) {
    return caseId -> record.valuesOf(Set.of(caseId)).get(caseId);
  }

  @Bean
  ChasedPayer chasedPayer(Authorizations authorizations, Payers payers) {
    return caseId -> payers.get(authorizations.get(caseId).payer()).chasedAt();
  }

  @Bean
  ExpeditedRequests expeditedRequests(Authorizations authorizations, Submitting submitting) {
    return caseId -> {
      Authorization request = authorizations.get(caseId);
      boolean isSent = request.receipt() != null;
      return new ExpeditedRequest(
          request.payerClass(),
          request.asked().isExpedited(),
          request.isBeforePayer(),
          isSent ? request.receipt().payerReceivedAt() : null,
          isSent ? submitting.facts(request, false) : Map.of());
    };
  }

  @Bean
  NarrowForm returnedLetterOfAuthorization(ReturnedLetterDesk desk, AuthorizationLetters letters) {
    return desk.formOf(letters);
  }

  @Bean
  RequestFacts requestFacts(AuthorizationRecord record) {
    return caseId -> record.valuesOf(Set.of(caseId)).get(caseId);
  }

  private static InnerProcess inner(String key) {
    return new InnerProcess(FLOW, key, WORKERS, null);
  }
}
