package org.recourse.casefile.audit;

import java.util.concurrent.atomic.AtomicReference;
import org.recourse.casefile.audit.Findings.Count;
import org.recourse.casefile.timeline.Seal;
import org.recourse.casefile.timeline.SealRoot;
import org.recourse.casefile.timeline.SealedLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Do the seals hold, each on the one before, and does each still cover what it covered? */
@Component
class SealCheck implements Check {

  private final JdbcTemplate jdbc;

  SealCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void run(Findings findings) {
    of(SealedLog.ACCESS, findings);
    var last = of(SealedLog.TIMELINE, findings);
    findings.lastSeal(last == null ? "" : last.hash());
    jdbc.query(
        "select f.kind, count(*) from timeline_entry e left join case_file f on f.id = e.case_id"
            + " where e.id > ? group by f.kind",
        row -> {
          findings.count(Count.UNSEALED, row.getString(1), row.getLong(2));
        },
        last == null ? 0 : last.last());
  }

  private Seal of(SealedLog log, Findings findings) {
    var said = new SealFindings(log, findings);
    var before = new AtomicReference<Seal>();
    jdbc.query(
        "select * from %s order by position".formatted(log.seals()),
        row -> {
          var seal = Seal.map(row, 0);
          check(before.getAndSet(seal), seal, log, said);
        });
    checkHead(before.get(), log, said);
    return before.get();
  }

  private void check(Seal before, Seal seal, SealedLog log, SealFindings said) {
    said.counted();
    long position = before == null ? 1 : before.position() + 1;
    if (!seal.expectedHash().equals(seal.hash())) {
      said.of(seal.position(), "was changed.");
    }
    if (seal.position() != position) {
      said.of(position, "is missing.");
    } else if (!seal.previousHash().equals(before == null ? "" : before.hash())
        || seal.first() != (before == null ? 1 : before.last() + 1)) {
      said.of(position, "does not follow from the one before.");
    }
    // One more than there should be is enough to see that something was added.
    var root = SealRoot.over(jdbc, log, seal.first(), seal.last(), seal.entries() + 1);
    if (root.entries() != seal.entries()) {
      said.covers(seal, root.entries());
    } else if (!root.root().equals(seal.root())) {
      said.holdsAnother(seal);
    }
  }

  private void checkHead(Seal last, SealedLog log, SealFindings said) {
    var head = jdbc.queryForList("select position, hash from %s_head".formatted(log.seals()));
    long position = last == null ? 0 : last.position();
    if (head.isEmpty()) {
      said.ofLast(position, "The note of the last seal is missing.");
    } else if (((Number) head.get(0).get("position")).longValue() != position) {
      said.ofLast(
          position,
          "The last seal was number %s, the last on record is %d."
              .formatted(head.get(0).get("position"), position));
    } else if (!(last == null ? "" : last.hash()).equals(head.get(0).get("hash"))) {
      said.ofLast(position, "The last seal on record is not the one that was noted.");
    }
  }
}
