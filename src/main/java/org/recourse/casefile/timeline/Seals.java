package org.recourse.casefile.timeline;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the new entries of each log across all cases. An entry gets its id before its transaction
 * commits, so a lower id may appear after a higher one: only ids that no running transaction can
 * still bring are sealed.
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

  /** All ids up to these were given to transactions older than that one. */
  private record Horizon(Map<SealedLog, Long> lastIds, long transaction) {}

  /**
   * Seals every entry that is final, in a transaction of its own.
   *
   * @return how many entries of timelines that were
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public synchronized int seal() {
    jdbc.query("select pg_advisory_xact_lock(%d)".formatted(LOCK), row -> {});
    var horizon = finalHorizon();
    if (horizon == null) {
      return 0;
    }
    sealUpTo(SealedLog.ACCESS, horizon.lastIds().get(SealedLog.ACCESS));
    return sealUpTo(SealedLog.TIMELINE, horizon.lastIds().get(SealedLog.TIMELINE));
  }

  // The order matters: ids first, then a transaction id newer than all that took them, then who
  // still runs.
  private Horizon finalHorizon() {
    var fresh = new Horizon(lastIds(), number("select pg_current_xact_id()::text::bigint"));
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

  private int sealUpTo(SealedLog log, long lastId) {
    var newest = "select * from " + log.seals() + " order by position desc limit 1";
    var seal = jdbc.query(newest, Seal::map).stream().findFirst().orElse(Seal.NONE);
    int sealed = 0;
    while (seal.last() < lastId) {
      var root = SealRoot.over(jdbc, log, seal.last() + 1, lastId, MOST);
      if (root.entries() == 0) {
        break;
      }
      seal =
          seal.next(
              root.entries() == MOST ? root.last() : lastId,
              root.entries(),
              root.root(),
              ledger.now());
      seal.write(jdbc, log);
      sealed += root.entries();
    }
    return sealed;
  }

  private Map<SealedLog, Long> lastIds() {
    var ids = new EnumMap<SealedLog, Long>(SealedLog.class);
    for (var log : SealedLog.values()) {
      ids.put(log, number(log.lastId()));
    }
    return ids;
  }

  private long number(String sql) {
    return jdbc.queryForObject(sql, Long.class);
  }
}
