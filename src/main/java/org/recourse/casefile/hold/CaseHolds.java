package org.recourse.casefile.hold;

import static java.time.ZoneOffset.UTC;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places and ends holds. Several may rest on one case; it is free when the last has ended. The
 * timeline says that there is a hold, and never why.
 */
@Service
@Transactional
public class CaseHolds {

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  CaseHolds(JdbcTemplate jdbc, Ledger ledger, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.events = events;
  }

  /** Places a hold; does nothing where this source holds the case already. */
  public void place(UUID caseId, HoldKind kind, UUID source) {
    int placed =
        jdbc.update(
            "insert into case_hold (case_id, kind, source, placed_by, placed_at)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            caseId,
            kind.name(),
            source,
            ledger.actor(),
            ledger.now().atOffset(UTC));
    if (placed == 1 && count(caseId, kind) == 1) {
      tell(caseId, kind, kind + "_HOLD_PLACED", kind.placed());
      events.publishEvent(new HoldPlaced(caseId, kind));
    }
  }

  /** Ends the hold this source has placed; does nothing where there is none. */
  public void release(UUID caseId, HoldKind kind, UUID source) {
    int released =
        jdbc.update(
            "update case_hold set released_by = ?, released_at = ?"
                + " where case_id = ? and kind = ? and source = ? and released_at is null",
            ledger.actor(),
            ledger.now().atOffset(UTC),
            caseId,
            kind.name(),
            source);
    if (released == 1 && count(caseId, kind) == 0) {
      tell(caseId, kind, kind + "_HOLD_ENDED", kind.released());
      events.publishEvent(new HoldEnded(caseId, kind));
    }
  }

  /**
   * Lets nobody but a person close a case under legal hold.
   *
   * @throws CaseHeld when the hospital's own software acts
   */
  @Transactional(readOnly = true)
  public void refuseMachine(UUID caseId) {
    if (SignedOn.SYSTEM.equals(ledger.actor()) && holds(caseId, HoldKind.LEGAL)) {
      throw new CaseHeld(
          jdbc.queryForObject("select number from case_file where id = ?", String.class, caseId));
    }
  }

  /**
   * How many hold it. Of two that place or end a hold at once the second sees what the first did;
   * the case is locked after its holds, as whoever sends a letter does.
   */
  private int count(UUID caseId, HoldKind kind) {
    jdbc.query("select id from case_file where id = ? for no key update", row -> {}, caseId);
    return jdbc.queryForObject(
        "select count(*) from case_hold where case_id = ? and kind = ? and released_at is null",
        Integer.class,
        caseId,
        kind.name());
  }

  /** Whether anybody holds the case in this way now. */
  @Transactional(readOnly = true)
  public boolean holds(UUID caseId, HoldKind kind) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from case_hold where case_id = ? and kind = ? and released_at is"
                + " null)",
            Boolean.class,
            caseId,
            kind.name()));
  }

  /** The same, and whoever ends the hold waits until the caller's transaction has ended. */
  public boolean holdsFirmly(UUID caseId, HoldKind kind) {
    return !jdbc.queryForList(
            "select source from case_hold where case_id = ? and kind = ? and released_at is null"
                + " for share",
            UUID.class,
            caseId,
            kind.name())
        .isEmpty();
  }

  /** How the case is held now. */
  @Transactional(readOnly = true)
  public Set<HoldKind> of(UUID caseId) {
    return jdbc
        .queryForList(
            "select distinct kind from case_hold where case_id = ? and released_at is null",
            String.class,
            caseId)
        .stream()
        .map(HoldKind::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void tell(UUID caseId, HoldKind kind, String type, String summary) {
    ledger.append(caseId, ledger.now(), type, summary, Map.of("hold", kind));
  }
}
