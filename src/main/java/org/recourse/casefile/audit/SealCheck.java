package org.recourse.casefile.audit;

import java.util.concurrent.atomic.AtomicReference;
import org.recourse.casefile.audit.Findings.Count;
import org.recourse.casefile.timeline.Seal;
import org.recourse.casefile.timeline.SealRoot;
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
    var before = new AtomicReference<Seal>();
    jdbc.query(
        "select * from timeline_seal order by position",
        row -> {
          var seal = Seal.map(row, 0);
          check(before.getAndSet(seal), seal, findings);
        });
    var last = before.get();
    checkHead(last, findings);
    findings.lastSeal(last == null ? "" : last.hash());
    jdbc.query(
        "select f.kind, count(*) from timeline_entry e left join case_file f on f.id = e.case_id"
            + " where e.id > ? group by f.kind",
        row -> {
          findings.count(Count.UNSEALED, row.getString(1), row.getLong(2));
        },
        last == null ? 0 : last.last());
  }

  private void check(Seal before, Seal seal, Findings findings) {
    findings.count(Count.SEALS, 1);
    if (!seal.expectedHash().equals(seal.hash())) {
      findings.ofSeal(seal.position(), "Seal " + seal.position() + " was changed.");
    }
    long position = before == null ? 1 : before.position() + 1;
    if (seal.position() != position) {
      findings.ofSeal(position, "Seal " + position + " is missing.");
    } else if (!seal.previousHash().equals(before == null ? "" : before.hash())
        || seal.first() != (before == null ? 1 : before.last() + 1)) {
      findings.ofSeal(position, "Seal " + position + " does not follow from the one before.");
    }
    // One more than there should be is enough to see that something was added.
    var root = SealRoot.over(jdbc, seal.first(), seal.last(), seal.entries() + 1);
    var range = "entries " + seal.first() + " to " + seal.last();
    if (root.entries() != seal.entries()) {
      var what = "Seal %d covers %d timeline entries (%s), %s are on record.";
      var found = root.entries() > seal.entries() ? "more" : String.valueOf(root.entries());
      findings.ofSeal(
          seal.position(), what.formatted(seal.position(), seal.entries(), range, found));
    } else if (!root.root().equals(seal.root())) {
      var what = "A timeline entry under seal %d (%s) is not the one that was sealed.";
      findings.ofSeal(seal.position(), what.formatted(seal.position(), range));
    }
  }

  private void checkHead(Seal last, Findings findings) {
    var head = jdbc.queryForList("select position, hash from timeline_seal_head");
    long position = last == null ? 0 : last.position();
    var hash = last == null ? "" : last.hash();
    if (head.isEmpty()) {
      findings.ofSeal(position, "The note of the last seal is missing.");
    } else if (((Number) head.get(0).get("position")).longValue() != position) {
      var noted = head.get(0).get("position");
      findings.ofSeal(
          position,
          "The last seal was number " + noted + ", the last on record is " + position + ".");
    } else if (!hash.equals(head.get(0).get("hash"))) {
      findings.ofSeal(position, "The last seal on record is not the one that was noted.");
    }
  }
}
