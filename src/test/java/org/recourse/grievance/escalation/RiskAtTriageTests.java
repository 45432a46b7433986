package org.recourse.grievance.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.related.Origin;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.deadline.Deadlines;
import org.recourse.engine.EngineClock;
import org.recourse.grievance.GrievanceStories;
import org.recourse.grievance.GrievanceWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * At triage the rules say whether risk management must hear of a complaint, and a person decides.
 */
class RiskAtTriageTests extends GrievanceStories {

  private static final String REASON = "The harm to the patient is coded 3 or more.";

  @Autowired Referrals referrals;
  @Autowired RelatedCases related;
  @Autowired Deadlines deadlines;
  @Autowired Answers answers;
  @Autowired GrievanceWatch watch;
  @Autowired Verification verification;
  @Autowired JdbcClient database;

  @Test
  void a_suggestion_nobody_answered_is_asked_about_with_its_reason() {
    var file = received(aComplaint());

    assertThatThrownBy(triage(file, withHarm(3)))
        .hasMessageContaining(REASON)
        .hasMessageContaining("Choose under 'Risk management'");
    assertThat(flow.waitsAt(file)).containsExactly(TRIAGE);
    assertThat(referrals.of(file.id())).isEmpty();
  }

  @Test
  void a_grievance_that_is_reported_goes_on_and_its_clocks_run() {
    var file = received(aComplaint());
    var secret = aMark();

    triageNow(
        file,
        with(
            withHarm(4),
            "riskDecision",
            "REFER",
            "riskReason",
            secret,
            "riskConcerns",
            secret,
            "riskMarks",
            List.of("THREAT_TO_SUE")));
    flow.work(file);

    assertThat(flow.waitsAt(file)).contains(INVESTIGATE);
    assertThat(deadlines.of(file.id())).isNotEmpty();
    assertThat(happened(file)).containsOnlyOnce("CASE_REFERRED");
    var opened = opened(file);
    assertThat(referrals.originOf(opened).map(Origin::reason).orElseThrow())
        .contains(secret, REASON);
    assertThat(answers.of(opened)).containsEntry("concerns", secret);
    assertThat(onRecord(files.get(opened)).get("marks"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder("SERIOUS_HARM", "THREAT_TO_SUE");
    assertThat(onRecord(file)).doesNotContainKeys("riskReason", "riskConcerns", "riskMarks");
    assertThat(timeline.of(file.id()).toString()).doesNotContain(secret, "THREAT_TO_SUE");
    isWhole(file);
  }

  @Test
  void declining_needs_a_reason_which_the_file_keeps() {
    var file = received(aComplaint());
    var why = aMark();
    var declined = with(withHarm(3), "riskDecision", "DECLINE");
    declined.remove("riskReason");

    assertThatThrownBy(triage(file, declined))
        .hasMessageContaining("Say why it is not reported")
        .hasMessageContaining(REASON);
    triageNow(file, with(declined, "riskReason", why));

    var entry =
        timeline.of(file.id()).stream()
            .filter(one -> one.type().equals("RISK_REPORT_DECLINED"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.details()).containsEntry("reason", why).containsEntry("adviceReason", REASON);
    assertThat(entry.actor()).isEqualTo("representative");
    assertThat(referrals.of(file.id())).isEmpty();
    isWhole(file);
  }

  @Test
  void what_was_reported_before_triage_is_not_asked_again() {
    var file = received(aComplaint());
    referrals.refer(
        file.id(), "risk", aMark(), Map.of("triggers", List.of("VIP"), "concerns", aMark()));

    assertThatThrownBy(
            triage(file, with(withHarm(3), "riskDecision", "REFER", "riskConcerns", aMark())))
        .hasMessageContaining("It was reported to risk management on");
    triageNow(file, withHarm(3));

    assertThat(referrals.of(file.id())).hasSize(1);
    assertThat(happened(file)).doesNotContain("RISK_REPORT_DECLINED");
  }

  @Test
  void whoever_reports_without_a_rule_marks_why_and_says_whom_it_is_about() {
    var file = received(aComplaint());
    var report = with(withHarm(0), "riskDecision", "REFER");

    assertThatThrownBy(triage(file, report)).hasMessageContaining("Mark what");
    report.remove("riskConcerns");
    assertThatThrownBy(triage(file, with(report, "riskMarks", List.of("SELF_HARM"))))
        .hasMessageContaining("Whom is the report about?");
    assertThatThrownBy(triage(file, with(report, "riskMarks", List.of("BAD_WEATHER"))))
        .hasMessageContaining("Was any of this said or seen?");
    assertThat(referrals.of(file.id())).isEmpty();
  }

  @Test
  void a_complaint_that_is_no_grievance_is_reported_as_well() {
    var file = received(aComplaint());
    triageNow(
        file,
        with(
            withHarm(3),
            "confirmedClassification",
            "COMPLAINT",
            "overrideReason",
            aMark(),
            "riskDecision",
            "REFER",
            "riskConcerns",
            aMark()));
    flow.work(file);

    assertThat(now(file).isOpen()).isFalse();
    assertThat(referrals.of(file.id())).hasSize(1);
  }

  @Test
  void alleged_harm_that_triage_finds_no_grievance_is_decided_about_with_a_reason() {
    var file = received(with(aComplaint(), "allegesHarm", true));
    var dismissed =
        with(withHarm(0), "confirmedClassification", "COMPLAINT", "overrideReason", aMark());

    assertThatThrownBy(triage(file, dismissed))
        .hasMessageContaining("neglect")
        .hasMessageContaining("Choose under 'Risk management'");
    assertThatThrownBy(triage(file, with(dismissed, "riskDecision", "DECLINE")))
        .hasMessageContaining("Say why it is not reported");
    triageNow(file, with(dismissed, "riskDecision", "DECLINE", "riskReason", aMark()));

    assertThat(happened(file)).containsOnlyOnce("RISK_REPORT_DECLINED");
    triageNow(received(with(aComplaint(), "allegesHarm", true)), withHarm(0));
  }

  @Test
  void the_third_complaint_about_one_person_in_ninety_days_is_suggested() {
    var who = List.of("nursing-responder");
    triageNow(received(elsewhere()), with(withHarm(0), "namedStaff", who));
    var old = received(elsewhere());
    triageNow(old, with(withHarm(0), "namedStaff", who));
    receivedBefore(old, 91);
    var third = received(elsewhere());
    triageNow(third, with(withHarm(0), "namedStaff", who));

    var now = received(elsewhere());
    assertThatThrownBy(triage(now, with(withHarm(0), "namedStaff", who)))
        .hasMessageContaining("at least the third complaint");
    receivedBefore(old, 90);
    assertThatThrownBy(triage(now, with(withHarm(0), "namedStaff", who)))
        .hasMessageContaining("at least the third complaint");
    related.relate(now.id(), third.id(), Relation.DUPLICATE);
    related.relate(now.id(), old.id(), Relation.DUPLICATE);
    triageNow(now, with(withHarm(0), "namedStaff", who));
  }

  @Test
  void the_third_complaint_about_one_place_is_suggested_whatever_its_capitals() {
    var ward = "Ward " + UUID.randomUUID();
    received(with(aComplaint(), "place", ward));
    received(with(aComplaint(), "place", ward.toUpperCase(Locale.ROOT)));
    var third = received(with(aComplaint(), "place", ward));

    assertThatThrownBy(triage(third, withHarm(0)))
        .hasMessageContaining("at least the third complaint");
  }

  @Test
  void a_new_round_is_asked_anew() {
    var file = received(aComplaint());
    triageNow(file, with(withHarm(3), "riskDecision", "DECLINE", "riskReason", aMark()));
    flow.work(file);
    flow.complete(REPRESENTATIVE, INVESTIGATE, file, anInvestigation());
    flow.complete(REPRESENTATIVE, DRAFT, file, aDraft(file, "SUBSTANTIATED"));
    flow.complete(SUPERVISOR, APPROVE, file, anApproval());
    flow.work(file);
    stage.does(SUPERVISOR, () -> watch.reopen(file.id(), false, aMark()));

    assertThatThrownBy(triage(file, withHarm(3))).hasMessageContaining(REASON);
    triageNow(file, with(withHarm(3), "riskDecision", "REFER", "riskConcerns", aMark()));
    assertThat(referrals.of(file.id())).hasSize(1);
  }

  private Map<String, Object> withHarm(int harm) {
    var triage = with(aTriage(), "harm", harm, "issues", List.of(anIssue("QUALITY", 1)));
    triage.keySet().removeAll(Set.of("riskDecision", "riskReason"));
    return triage;
  }

  private Map<String, Object> elsewhere() {
    return with(aComplaint(), "place", UUID.randomUUID().toString());
  }

  private ThrowingCallable triage(CaseFile file, Map<String, Object> said) {
    return () -> triageNow(file, said);
  }

  private void triageNow(CaseFile file, Map<String, Object> said) {
    flow.complete(REPRESENTATIVE, TRIAGE, file, said);
  }

  private void receivedBefore(CaseFile file, int days) {
    var day = clock.instant().atZone(EngineClock.HOSPITAL).toLocalDate().minusDays(days);
    database
        .sql("update case_file set received_at = ? where id = ?")
        .params(day.atTime(12, 0).atZone(EngineClock.HOSPITAL).toOffsetDateTime(), file.id())
        .update();
  }

  private UUID opened(CaseFile file) {
    return database
        .sql(
            "select c.case_id from confined_referral c join referral r on r.id = c.referral_id"
                + " where r.case_id = ?")
        .param(file.id())
        .query(UUID.class)
        .single();
  }

  private void isWhole(CaseFile file) {
    assertThat(verification.verify().findings().toString()).doesNotContain(file.number());
  }
}
