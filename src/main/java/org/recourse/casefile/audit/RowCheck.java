package org.recourse.casefile.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.recourse.casefile.audit.Findings.Count;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Are documents, links, referrals and named people on record just as the timelines tell? */
@Component
class RowCheck {

  private final JdbcTemplate jdbc;

  RowCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void compare(Map<UUID, Replay> page, UUID[] ids, Findings findings) {
    for (var kind : RowKind.values()) {
      compare(kind, page, ids, findings);
    }
    compareNamed(page, ids, findings);
  }

  private void compare(RowKind kind, Map<UUID, Replay> page, UUID[] ids, Findings findings) {
    var seen = new HashMap<UUID, Set<String>>();
    jdbc.query(
        kind.sql(),
        row -> {
          var replay = page.get(row.getObject("case_id", UUID.class));
          findings.count(Count.DOCUMENTS, replay.kind(), kind == RowKind.DOCUMENT ? 1 : 0);
          var id = row.getString(kind.key());
          seen.computeIfAbsent(row.getObject("case_id", UUID.class), c -> new HashSet<>()).add(id);
          if (!replay.isBroken()) {
            compare(kind, id, row, replay, findings);
          }
        },
        (Object) ids);
    page.forEach(
        (caseId, replay) ->
            replay.rows(kind).keySet().stream()
                .filter(id -> !seen.getOrDefault(caseId, Set.of()).contains(id))
                .forEach(
                    id ->
                        findings.of(
                            replay.number(), "The " + kind.word() + " " + id + " is gone.")));
  }

  private void compare(RowKind kind, String id, ResultSet row, Replay replay, Findings findings)
      throws SQLException {
    var name = "The " + kind.word() + " " + id;
    var told = replay.rows(kind).get(id);
    if (told == null) {
      findings.of(replay.number(), name + " is on record, but no timeline entry tells of it.");
      return;
    }
    if (!told.equals(stored(kind, row))) {
      findings.of(replay.number(), name + " is not on record as its timeline entry tells.");
    }
    if (!row.getString("content").isEmpty()) {
      findings.of(
          replay.number(),
          "The content of the " + kind.word() + " " + id + " was changed or removed.");
    }
  }

  private static Map<String, String> stored(RowKind kind, ResultSet row) throws SQLException {
    var stored = new TreeMap<String, String>();
    for (var column : kind.columns()) {
      stored.put(column, row.getString(column));
    }
    stored.put("actor", row.getString("actor"));
    stored.put("at", Replay.text(row.getTimestamp("at")));
    return stored;
  }

  private void compareNamed(Map<UUID, Replay> page, UUID[] ids, Findings findings) {
    var named = new HashMap<UUID, Set<String>>();
    jdbc.query(
        "select case_id, username from named_person where case_id = any (?)",
        row -> {
          var caseId = row.getObject("case_id", UUID.class);
          named.computeIfAbsent(caseId, c -> new TreeSet<>()).add(row.getString("username"));
        },
        (Object) ids);
    page.forEach(
        (caseId, replay) -> {
          if (!replay.isBroken()
              && !Objects.equals(replay.named(), named.getOrDefault(caseId, new TreeSet<>()))) {
            findings.of(
                replay.number(), "Other people are named in this case than the timeline tells.");
          }
        });
  }
}
