package org.recourse.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.numbers.NumberRegister;
import org.recourse.casefile.timeline.CaseFileRow;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shelf of all case files. */
@Service
@Transactional
public class CaseFiles {

  private final JdbcTemplate jdbc;
  private final NumberRegister numbers;
  private final Ledger ledger;
  private final CaseHolds holds;

  CaseFiles(JdbcTemplate jdbc, NumberRegister numbers, Ledger ledger, CaseHolds holds) {
    this.jdbc = jdbc;
    this.numbers = numbers;
    this.ledger = ledger;
    this.holds = holds;
  }

  /**
   * Opens a case under a number that was allocated before.
   *
   * @param receivedAt first contact with any unit of the hospital
   * @throws NotAllowedNow when the number is void, used or belongs to another kind
   */
  public CaseFile open(
      CaseKind kind, String number, Instant receivedAt, Confidentiality confidentiality) {
    numbers.use(number, kind.flow());
    var id = UUID.randomUUID();
    var now = ledger.now();
    var received = receivedAt.truncatedTo(ChronoUnit.MICROS);
    jdbc.update(
        "insert into case_file (id, number, kind, status, confidentiality, received_at, opened_at,"
            + " opened_by) values (?, ?, ?, 'OPEN', ?, ?, ?, ?)",
        id,
        number,
        kind.flow(),
        confidentiality.name(),
        received.atOffset(UTC),
        now.atOffset(UTC),
        ledger.actor());
    ledger.begin(id);
    var details = new HashMap<String, Object>();
    details.put("number", number);
    details.put("kind", kind.flow());
    details.put("confidentiality", confidentiality);
    details.put("receivedAt", received);
    details.put("openedAt", now);
    details.put("openedBy", ledger.actor());
    var first = ledger.append(id, now, "CASE_OPENED", "The case was opened.", details);
    return new CaseFile(
        id,
        number,
        kind.flow(),
        CaseStatus.OPEN,
        confidentiality,
        received,
        now,
        first.actor(),
        null,
        null,
        1,
        first.hash());
  }

  /** The case of this id; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> find(UUID id) {
    return one("select * from case_file where id = ?", id);
  }

  /** The case of this number; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> findByNumber(String number) {
    return one("select * from case_file where number = ?", number);
  }

  /**
   * The case of this id.
   *
   * @throws CaseNotFound when there is none
   */
  @Transactional(readOnly = true)
  public CaseFile get(UUID id) {
    return find(id).orElseThrow(() -> new CaseNotFound(id));
  }

  /**
   * The case of this id, held until the caller's transaction ends: whoever else changes it waits.
   *
   * @throws CaseNotFound when there is none
   */
  public CaseFile getHeld(UUID id) {
    return one("select * from case_file where id = ? for no key update", id)
        .orElseThrow(() -> new CaseNotFound(id));
  }

  /**
   * The open case of this id, held until the caller's transaction ends.
   *
   * @throws CaseNotFound when there is none
   * @throws NotAllowedNow when it is no longer open
   */
  public CaseFile getOpen(UUID id) {
    CaseFile file = getHeld(id);
    if (!file.isOpen()) {
      throw NotAllowedNow.afterTheEndOf(file.number());
    }
    return file;
  }

  /**
   * Ends an open case that no person has decided to end.
   *
   * @throws org.recourse.casefile.hold.CaseHeld when it is under legal hold; it waits for its end
   */
  public void closeByRule(UUID id, CaseStatus status, String outcome, String summary) {
    holds.refuseMachine(id);
    close(id, status, outcome, summary);
  }

  /**
   * Ends an open case.
   *
   * @param status anything but {@link CaseStatus#OPEN}
   * @param outcome a word in capitals, e.g. {@code UPHELD}
   * @param summary a constant sentence for the timeline
   * @throws NotAllowedNow when the case is closed already
   * @throws CaseNotFound when there is no such case
   */
  public void close(UUID id, CaseStatus status, String outcome, String summary) {
    if (status == CaseStatus.OPEN) {
      throw new IllegalArgumentException("A case can't be closed by opening it.");
    }
    var now = ledger.now();
    int closed =
        jdbc.update(
            "update case_file set status = ?, outcome = ?, closed_at = ? where id = ? and status ="
                + " 'OPEN'",
            status.name(),
            outcome,
            now.atOffset(UTC),
            id);
    if (closed == 0) {
      throw new NotAllowedNow(
          "Case " + get(id).number() + " is closed already. Nothing more was changed.");
    }
    var details = new HashMap<String, Object>();
    details.put("status", status);
    details.put("outcome", outcome);
    details.put("closedAt", now);
    ledger.append(id, now, "CASE_" + status, summary, details);
  }

  /**
   * Opens a closed case again under its number; what happened before stays on its timeline.
   *
   * @param summary a constant sentence for the timeline
   * @throws NotAllowedNow when the case is open, or was taken back
   * @throws CaseNotFound when there is no such case
   */
  public void reopen(UUID id, String summary) {
    int opened =
        jdbc.update(
            "update case_file set status = 'OPEN', outcome = null, closed_at = null where id = ?"
                + " and status = 'CLOSED'",
            id);
    if (opened == 0) {
      throw new NotAllowedNow(
          "Case " + get(id).number() + " is not closed, so it can't be reopened.");
    }
    var details = new HashMap<String, Object>();
    details.put("status", CaseStatus.OPEN);
    details.put("outcome", null);
    details.put("closedAt", null);
    ledger.append(id, ledger.now(), "CASE_REOPENED", summary, details);
  }

  /** Holds a case more closely, or less; does nothing when it is held so already. */
  public void hold(UUID id, Confidentiality confidentiality) {
    int changed =
        jdbc.update(
            "update case_file set confidentiality = ? where id = ? and confidentiality <> ?",
            confidentiality.name(),
            id,
            confidentiality.name());
    if (changed > 0) {
      var details = Map.<String, Object>of("confidentiality", confidentiality);
      ledger.append(
          id, ledger.now(), "CONFIDENTIALITY_CHANGED", "The case is held differently.", details);
    }
  }

  private Optional<CaseFile> one(String sql, Object key) {
    List<CaseFile> found = jdbc.query(sql, CaseFileRow::map, key);
    found.forEach(ledger::saw);
    return found.stream().findFirst();
  }
}
