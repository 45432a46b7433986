package org.recourse.grievance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.related.ReferralNews;
import org.recourse.engine.KeptAway;
import org.recourse.grievance.delegation.Delegation;
import org.recourse.grievance.delegation.Delegations;
import org.recourse.grievance.delegation.Scope;
import org.recourse.grievance.escalation.RiskAtTriage;
import org.recourse.grievance.inquiry.InquiryHandling;
import org.recourse.grievance.inquiry.Question;
import org.recourse.grievance.road.representative.HandOver;
import org.recourse.grievance.tracks.PlanForwarding;
import org.recourse.grievance.tracks.TrackRecord;
import org.springframework.stereotype.Component;

/** What the rules say when a person has filled in one of the flow's forms. */
@Component
class GrievanceTasks {

  private final Grievances grievances;
  private final NamedPeople named;
  private final KeptAway away;
  private final SignedOn person;
  private final InquiryHandling inquiries;
  private final HarmReview harm;
  private final TrackRecord tracks;
  private final PlanForwarding forwarding;
  private final Delegations delegations;
  private final HandOver handOver;
  private final RiskAtTriage risk;

  GrievanceTasks(
      Grievances grievances,
      NamedPeople named,
      KeptAway away,
      SignedOn person,
      InquiryHandling inquiries,
      HarmReview harm,
      TrackRecord tracks,
      PlanForwarding forwarding,
      Delegations delegations,
      HandOver handOver,
      RiskAtTriage risk) {
    this.grievances = grievances;
    this.named = named;
    this.away = away;
    this.person = person;
    this.inquiries = inquiries;
    this.harm = harm;
    this.tracks = tracks;
    this.forwarding = forwarding;
    this.delegations = delegations;
    this.handOver = handOver;
    this.risk = risk;
  }

  /** Returns what became of the flow's own columns. */
  Map<String, Object> take(UUID caseId, String form, Map<String, Object> answers) {
    Grievance grievance = grievances.get(caseId);
    Map<String, Object> before = grievance.values();
    Map<String, Object> changed = new LinkedHashMap<>();
    switch (form) {
      case "triage-complaint" -> triage(grievance, answers);
      case "investigate-complaint" ->
          inquiries.askFurther(caseId, Question.in(answers, "furtherDepartments"));
      case "complete-letter" -> {}
      case "forward-complaint-to-plan" -> forwarding.done(caseId, answers);
      case "draft-resolution" -> draft(grievance, answers);
      case "approve-resolution" -> decide(grievance, answers);
      default -> throw new IllegalStateException("No rule is written for the form " + form);
    }
    Map<String, Object> after = grievance.values();
    if (!after.equals(before)) {
      grievances.save(grievance);
    }
    after.forEach(
        (key, value) -> {
          if (answers.containsKey(key) || !java.util.Objects.equals(value, before.get(key))) {
            changed.put(key, value);
          }
        });
    return changed;
  }

  private void triage(Grievance grievance, Map<String, Object> answers) {
    Classification confirmed =
        Classification.valueOf((String) answers.get("confirmedClassification"));
    Issues issues = Issues.in(answers);
    if (confirmed == Classification.GRIEVANCE) {
      issues.mustNameOne();
      inquiries.prepare(grievance.caseId(), Question.in(answers, "departmentsToAsk"));
    } else {
      issues.mayBeLogged();
    }
    Set<String> people = new TreeSet<>();
    if (answers.get("namedStaff") instanceof List<?> names) {
      names.forEach(name -> people.add(name.toString()));
    }
    if (people.contains(person.username())) {
      throw new NotAllowedNow(
          "You are named in this complaint, so somebody else must triage it. Unclaim the task and"
              + " tell your supervisor.");
    }
    harm.done(grievance.caseId());
    Number harm = (Number) answers.get("harm");
    grievance.triage(
        confirmed,
        (String) answers.get("overrideReason"),
        issues.worstSeverity(),
        harm == null ? null : harm.intValue());
    if (!people.equals(named.of(grievance.caseId()))) {
      named.set(grievance.caseId(), people);
      away.refresh(grievance.caseId());
      handOver.takeFromNamed(grievance.caseId(), people);
    }
    boolean dismissed = grievance.isImmediate() && confirmed == Classification.COMPLAINT;
    risk.decide(grievance.caseId(), answers, grievance.reopenedAt(), dismissed);
  }

  private void draft(Grievance grievance, Map<String, Object> answers) {
    Issues issues = Issues.in(answers);
    issues.mustNameOne();
    if (!Boolean.TRUE.equals(answers.get(ReferralNews.USE_CLEARED_WORDING))) {
      issues.mustEachBeAnswered();
    }
    grievance.draft(person.username());
  }

  private void decide(Grievance grievance, Map<String, Object> answers) {
    Approval word = Approval.valueOf((String) answers.get("approval"));
    grievance.decide(word, person.username(), (String) answers.get("returnReasons"));
    if (word == Approval.APPROVED) {
      grievance.approvedUnder(delegation(grievance.caseId()));
    }
  }

  private String delegation(UUID caseId) {
    Set<String> scopes = tracks.deciders(caseId);
    return delegations
        .mustCover(
            person.username(), scopes.isEmpty() ? Set.of(Scope.HOSPITAL_GRIEVANCE.name()) : scopes)
        .stream()
        .map(Delegation::inShort)
        .collect(Collectors.joining("; "));
  }
}
