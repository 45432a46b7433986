package org.recourse.correspondence.log;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.recourse.correspondence.mailroom.Mailroom.Knowledge;
import org.recourse.correspondence.mailroom.MailroomSettings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes sure that one node hands a letter over, once. Each step is a transaction of its own: a
 * claim before, the outcome after. When a node breaks down between the two, the mailroom is asked;
 * where it cannot tell, the letter is in doubt and a person decides. It is neither sent twice nor
 * taken for sent.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class LetterClaims {

  /** Whose turn it is. */
  public enum Claim {
    /** Ours: hand it over now. */
    OURS,
    /** Somebody hands it over just now. */
    TAKEN,
    /** A node broke down while it did; ask the mailroom. */
    LEFT_OPEN,
    /** It is not ready any more; look at it again. */
    MOVED
  }

  private final JdbcTemplate jdbc;
  private final LetterNews news;
  private final SignedOn person;
  private final MailroomSettings settings;

  LetterClaims(JdbcTemplate jdbc, LetterNews news, SignedOn person, MailroomSettings settings) {
    this.jdbc = jdbc;
    this.news = news;
    this.person = person;
    this.settings = settings;
  }

  /** Claims a letter that is ready. */
  public Claim claim(UUID id) {
    var found =
        jdbc.query(
            "select state, claimed_at from letter_log where id = ? for update skip locked",
            (row, n) ->
                !row.getString(1).equals("READY")
                    ? Claim.MOVED
                    : judge(row.getObject(2, OffsetDateTime.class)),
            id);
    var claim = found.isEmpty() ? Claim.TAKEN : found.get(0);
    if (claim == Claim.OURS || claim == Claim.LEFT_OPEN) {
      jdbc.update(
          "update letter_log set claimed_at = ? where id = ?", news.now().atOffset(UTC), id);
    }
    return claim;
  }

  /** It was taken. */
  public void sent(UUID id) {
    jdbc.update(
        "update letter_log set state = 'SENT', sent_at = ?, sent_by = ?, claimed_at = null where id"
            + " = ?",
        news.now().atOffset(UTC),
        person.username(),
        id);
  }

  /** It was not taken; somebody may try again. */
  public void giveBack(UUID id) {
    jdbc.update("update letter_log set claimed_at = null where id = ?", id);
  }

  /** It will not be taken, or nobody can tell whether it was. */
  public void failed(UUID id, String outcome) {
    jdbc.update(
        "update letter_log set state = 'FAILED', outcome = ?, outcome_at = ?, claimed_at = null"
            + " where id = ?",
        outcome,
        news.now().atOffset(UTC),
        id);
  }

  /** Settles a claim that a broken node left open, by what the mailroom knows. */
  public void settle(UUID id, Knowledge knowledge) {
    switch (knowledge) {
      case TAKEN -> sent(id);
      case NOT_TAKEN -> giveBack(id);
      case UNKNOWN -> failed(id, "IN_DOUBT");
    }
  }

  private Claim judge(OffsetDateTime claimedAt) {
    if (claimedAt == null) {
      return Claim.OURS;
    }
    var over = claimedAt.toInstant().plus(settings.claimFor());
    return over.isBefore(news.now()) ? Claim.LEFT_OPEN : Claim.TAKEN;
  }
}
