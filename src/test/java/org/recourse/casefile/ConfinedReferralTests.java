package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.related.Origin;
import org.recourse.casefile.related.ReferralNews;
import org.recourse.casefile.related.ReferralReturn;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.related.RelatedCase;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter handed to people whose cases exist for nobody else. */
@CaseFileTest
class ConfinedReferralTests {

  private static final String REASON = "Mark 4711: she fell and may sue.";
  private static final Map<String, Object> DETAILS = Map.of("concerns", "Mark 4712: a visitor.");

  @Autowired CaseNumbers numbers;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired Answers answers;
  @Autowired Referrals referrals;
  @Autowired ReferralNews news;
  @Autowired RelatedCases related;
  @Autowired Verification verification;
  @Autowired JdbcClient database;
  private UUID id;

  @BeforeEach
  void a_case() {
    id = open();
  }

  @Test
  void the_referring_case_says_that_it_was_referred_and_nothing_else() {
    var opened = referred();

    var referral = referrals.of(id).get(0);
    assertThat(referral.isConfined()).isTrue();
    assertThat(referral.reason()).isNull();
    assertThat(referral.openedNumber()).isNull();
    assertThat(told(id)).contains("CASE_REFERRED").doesNotContain("CASE_RELATED");
    assertThat(timeline.of(id).toString() + referral + answers.of(id))
        .doesNotContain("4711", "4712", opened.toString(), files.get(opened).number());
    isWhole(id, opened);
  }

  @Test
  void whoever_may_see_the_confined_case_finds_where_it_came_from() {
    var opened = referred();

    var origin = referrals.originOf(opened).orElseThrow();
    assertThat(origin)
        .returns(id, Origin::caseId)
        .returns(REASON, Origin::reason)
        .returns(files.get(id).number(), Origin::number);
    assertThat(answers.of(opened)).isEqualTo(DETAILS);
    assertThat(related.of(opened)).extracting(RelatedCase::caseId).containsExactly(id);
    assertThat(related.of(id)).extracting(RelatedCase::caseId).containsExactly(opened);
  }

  @Test
  void a_link_that_a_person_makes_is_told_on_the_confined_side_alone() {
    var opened = referred();
    var other = open();
    related.relate(other, opened, Relation.SAME_PATIENT);

    assertThat(told(other)).containsExactly("CASE_OPENED");
    assertThat(related.of(opened)).extracting(RelatedCase::caseId).containsExactly(id, other);
    assertThatThrownBy(() -> related.relate(opened, other, Relation.OTHER))
        .isInstanceOf(NotAllowedNow.class);
    isWhole(other, opened);
  }

  @Test
  void that_it_was_received_is_told_once_and_by_nobody() {
    var opened = referred();
    assertThat(news.receivedAt(referrals.of(id).get(0))).isEmpty();

    referrals.received(opened);
    referrals.received(opened);
    referrals.received(id);

    assertThat(told(id)).containsOnlyOnce("REFERRAL_ACKNOWLEDGED");
    assertThat(last(id).actor()).isEqualTo(SignedOn.SYSTEM);
    assertThat(last(id).details()).containsOnlyKeys("referralId", "flow");
    assertThat(news.receivedAt(referrals.of(id).get(0))).contains(last(id).recordedAt());
    isWhole(id, opened);
  }

  @Test
  void what_is_given_back_stands_on_record_once() {
    var opened = referred();

    referrals.giveBack(opened, "UNDER_REVIEW", null);
    assertThat(answers.of(id)).doesNotContainKey("clearedWording");
    referrals.giveBack(opened, "CLOSED", "We have changed how rails are checked.");
    referrals.giveBack(opened, "CLOSED", "We have changed how rails are checked.");

    assertThat(news.returns(referrals.of(id).get(0)))
        .extracting(ReferralReturn::status)
        .containsExactly("UNDER_REVIEW", "CLOSED");
    assertThat(answers.of(id))
        .containsEntry("clearedWording", "We have changed how rails are checked.");
    assertThat((List<?>) answers.of(id).get("referralReturns")).hasSize(2);
    isWhole(id, opened);
  }

  @Test
  void a_case_that_nobody_referred_tells_nobody() {
    referrals.received(id);
    referrals.giveBack(id, "CLOSED", "Nothing.");

    assertThat(told(id)).containsExactly("CASE_OPENED");
    assertThat(referrals.originOf(id)).isEmpty();
  }

  @Test
  void a_detail_that_the_receiver_misses_stops_the_referral() {
    assertThatThrownBy(() -> referrals.refer(id, "sealed", REASON))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.fields()).containsKey("concerns"));
    assertThat(referrals.of(id)).isEmpty();
  }

  @Test
  void an_origin_that_is_taken_away_or_rewritten_is_found() {
    var opened = referred();
    var number = files.get(opened).number();
    database.sql("update confined_referral set reason = 'Another'").update();
    assertThat(findings(number)).anyMatch(what -> what.contains("not on record as its timeline"));
    database.sql("update confined_referral set reason = ?").param(REASON).update();
    database.sql("delete from confined_referral").update();
    assertThat(findings(number)).anyMatch(what -> what.contains("is gone"));
    database
        .sql("insert into confined_referral values (?, ?, ?)")
        .params(referrals.of(id).get(0).id(), opened, REASON)
        .update();
    isWhole(id, opened);
  }

  private UUID referred() {
    referrals.refer(id, "sealed", REASON, DETAILS);
    return database
        .sql("select case_id from confined_referral where referral_id = ?")
        .param(referrals.of(id).get(0).id())
        .query(UUID.class)
        .single();
  }

  private List<String> told(UUID caseId) {
    return timeline.of(caseId).stream().map(TimelineEntry::type).toList();
  }

  private TimelineEntry last(UUID caseId) {
    var entries = timeline.of(caseId);
    return entries.get(entries.size() - 1);
  }

  private void isWhole(UUID... cases) {
    for (var one : cases) {
      assertThat(findings(files.get(one).number())).isEmpty();
    }
  }

  private List<String> findings(String number) {
    return verification.verify().findings().stream()
        .filter(finding -> number.equals(finding.number()))
        .map(Finding::what)
        .toList();
  }

  private UUID open() {
    return files
        .open(GARDENING, numbers.allocate(GARDENING), Instant.now(), Confidentiality.STANDARD)
        .id();
  }
}
