package org.recourse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.HospitalTime;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.log.LetterClaims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever goes around the application and changes the letter log is found. */
@Tag("long")
class LetterProofTests extends LetterStories {

  private static final String PUT_BACK =
      "insert into letter_log select * from jsonb_populate_record(null::letter_log, ?::jsonb)";

  private static final String CHANGES =
      """
      purpose = purpose || 'x'
      edition = edition + 1
      type = 'grievance-status'
      title = title || ' '
      language = 'en'
      words_language = 'en'
      language_note = 'x'
      format = 'LARGE_PRINT'
      channel = 'PAPER'
      recipient_name = replace(recipient_name, 'M', 'N')
      recipient_address = replace(recipient_address, '12', '13')
      recipient_email = 'x' || recipient_email
      recipient_language = 'en'
      data = data || ' '
      sha256 = translate(sha256, '0123456789abcdef', '123456789abcdef0')
      reading_level = 'easy'
      gaps = gaps || ' '
      state = 'DELIVERED'
      holder = 'x'
      hold_reason = 'x'
      composed_by = 'auditor'
      composed_at = composed_at - interval '1 microsecond'
      queued_at = composed_at
      queued_by = 'x'
      sent_by = 'auditor'
      sent_at = sent_at - interval '1 day'
      outcome = 'ARRIVED'
      outcome_at = sent_at
      document_id = null
      """;

  @Autowired private LetterClaims claims;
  @Autowired private Verification verification;
  @Autowired private JdbcTemplate jdbc;
  private final HospitalTime time = new HospitalTime();
  private Letter letter;
  private String before;

  @BeforeEach
  void a_letter_has_gone_a_while_ago() {
    letter = compose(Channel.EMAIL);
    dispatch.send(letter.id());
    fates.cameBack(letter.id(), "BOUNCED");
    fates.sendAgain(letter.id(), "Their mailbox was full.");
    dispatch.send(letter.id());
    before = row();
    time.passes(Duration.ofHours(4));
  }

  @AfterEach
  void now_is_now_again() {
    org.camunda.bpm.engine.impl.util.ClockUtil.reset();
    put_it_back();
  }

  private String row() {
    return jdbc.queryForObject(
        "select to_jsonb(l)::text from letter_log l where id = ?", String.class, letter.id());
  }

  private void put_it_back() {
    jdbc.update("delete from letter_log where case_id = ?", file.id());
    jdbc.update(PUT_BACK, before);
  }

  @Test
  void a_letter_log_that_nobody_touched_is_whole() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void every_changed_value_is_named_with_its_case() {
    for (var change : CHANGES.lines().toList()) {
      jdbc.update("update letter_log set " + change + " where id = ?", letter.id());

      assertThat(row()).as(change).isNotEqualTo(before);
      assertThat(findings())
          .as(change)
          .containsExactly(
              "The letter %s is not on record as its timeline entry tells.".formatted(letter.id()));
      put_it_back();
    }
  }

  @Test
  void a_deleted_letter_is_named_with_its_case() {
    jdbc.update("delete from letter_log where id = ?", letter.id());

    assertThat(findings()).containsExactly("The letter %s is gone.".formatted(letter.id()));
  }

  @Test
  void a_letter_that_nobody_composed_is_named_with_its_case() {
    var forged = UUID.randomUUID();
    jdbc.update(
        PUT_BACK,
        before
            .replace(letter.id().toString(), forged.toString())
            .replace("\"purpose\": \"resolution\"", "\"purpose\": \"forged\""));

    assertThat(findings())
        .containsExactly(
            "The letter %s is on record, but no timeline entry tells of it.".formatted(forged));
  }

  @Test
  void a_pdf_exchanged_before_it_goes_is_named() {
    var waiting = letters.compose("another", aResolution(Channel.PAPER));
    jdbc.update("update letter_content set pdf = 'x' where letter_id = ?", waiting.id());

    assertThat(findings()).hasSize(1);
    jdbc.update("delete from letter_content where letter_id = ?", waiting.id());
  }

  @Test
  void a_letter_that_goes_just_now_is_told_a_little_later_and_no_finding() {
    var going = letters.compose("another", aResolution(Channel.EMAIL));
    claims.sent(going.id());
    assertThat(findings()).isEmpty();

    time.passes(Duration.ofHours(4));
    assertThat(findings()).hasSize(1);
    dispatch.send(going.id());
    assertThat(findings()).isEmpty();
    jdbc.update("delete from letter_content where letter_id = ?", going.id());
  }

  @Test
  void a_letter_that_was_told_a_moment_ago_is_not_rewritten_unseen() {
    fates.arrived(letter.id());
    before = row();
    for (var change : List.of("state = 'SENT'", "outcome = null", "sent_by = 'x'")) {
      jdbc.update("update letter_log set " + change + " where id = ?", letter.id());
      assertThat(findings()).as(change).hasSize(1);
      put_it_back();
    }
    fates.cameBack(letter.id(), "BOUNCED");
    before = row();
    for (var change : List.of("state = 'SENT'", "state = 'DELIVERED'", "outcome = 'ARRIVED'")) {
      jdbc.update("update letter_log set " + change + " where id = ?", letter.id());
      assertThat(findings()).as(change).hasSize(1);
      put_it_back();
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_letter_is_proven_through_all_that_people_decide_about_it() {
    var paper = letters.compose("another", aResolution(Channel.PAPER));
    fates.hold(paper.id(), "Counsel reads it first.");
    assertThat(findings()).isEmpty();
    fates.release(paper.id());
    dispatch.send(paper.id());
    assertThat(findings()).isEmpty();
    assertThat(told()).endsWith("LETTER_RELEASED", "LETTER_QUEUED");
    fates.hold(paper.id(), "Once more.");
    fates.release(paper.id());
    dispatch.send(paper.id());
    assertThat(findings()).isEmpty();
    jdbc.update("delete from letter_content where letter_id = ?", paper.id());
  }

  private List<String> findings() {
    return verification.verify().findings().stream()
        .filter(finding -> file.number().equals(finding.number()))
        .map(Finding::what)
        .toList();
  }
}
