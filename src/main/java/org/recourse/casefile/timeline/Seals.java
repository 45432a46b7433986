package org.recourse.casefile.timeline;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals new timeline entries across all cases. An entry gets its id before its transaction commits,
 * so a lower id may appear after a higher one: only ids that no running transaction can still bring
 * are sealed.
 */
@Component
public class Seals {

  private static final int MOST = 1_000;
  // An advisory lock, as a row lock would give this transaction its id too early for the horizon.
  private static final long LOCK = 0x5EA1;

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private Horizon pending;

  Seals(JdbcTemplate jdbc, Ledger ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  /** All ids up to this one were given to transactions older than that one. */
  private record Horizon(long lastId, long transaction) {}

  /** Seals every entry that is final, in a transaction of its own, and says how many that were. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public synchronized int seal() {
    jdbc.query("select pg_advisory_xact_lock(%d)".formatted(LOCK), row -> {});
    var horizon = finalHorizon();
    return horizon == null ? 0 : sealUpTo(horizon.lastId());
  }

  // The order matters: ids first, then a transaction id newer than all that took them, then who
  // still runs.
  private Horizon finalHorizon() {
    var fresh = new Horizon(lastId(), number("select pg_current_xact_id()::text::bigint"));
    long oldestRunning = number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    if (oldestRunning >= fresh.transaction()) {
      pending = null;
      return fresh;
    }
    var reached = pending != null && oldestRunning >= pending.transaction() ? pending : null;
    if (pending == null || reached != null) {
      pending = fresh;
    }
    return reached;
  }

  private int sealUpTo(long lastId) {
    var seal =
        jdbc.query("select * from timeline_seal order by position desc limit 1", Seal::map).stream()
            .findFirst()
            .orElse(Seal.NONE);
    int sealed = 0;
    while (seal.last() < lastId) {
      var root = SealRoot.over(jdbc, seal.last() + 1, lastId, MOST);
      if (root.entries() == 0) {
        break;
      }
      seal =
          seal.next(
              root.entries() == MOST ? root.last() : lastId,
              root.entries(),
              root.root(),
              ledger.now());
      seal.write(jdbc);
      sealed += root.entries();
    }
    return sealed;
  }

  private long lastId() {
    return number(
        "select case when is_called then last_value else 0 end from timeline_entry_id_seq");
  }

  private long number(String sql) {
    return jdbc.queryForObject(sql, Long.class);
  }
}
