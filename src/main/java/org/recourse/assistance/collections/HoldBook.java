package org.recourse.assistance.collections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which holds are in force; what was in force before is on the timeline. */
@Component
class HoldBook {

  /** The key of the holds on record and in forms. */
  static final String KEY = "collectionsHolds";

  private static final String ALL =
      "select h.*, f.number from assistance_hold h join case_file f on f.id = h.case_id ";

  private final JdbcClient database;

  HoldBook(JdbcClient database) {
    this.database = database;
  }

  /** Keeps a hold; returns whether it was not in force before. */
  boolean add(UUID caseId, HoldReason reason, LocalDate since) {
    return database
            .sql("insert into assistance_hold values (?, ?, ?) on conflict do nothing")
            .params(caseId, reason.name(), since)
            .update()
        > 0;
  }

  /** Ends a hold; returns whether it was in force. */
  boolean remove(UUID caseId, HoldReason reason) {
    return database
            .sql("delete from assistance_hold where case_id = ? and reason = ?")
            .params(caseId, reason.name())
            .update()
        > 0;
  }

  /** Every hold in force, the oldest first. */
  List<Hold> all() {
    return read(database.sql(ALL + "order by h.held_since, f.number, h.reason"));
  }

  /** The held cases in which this person is named. */
  Set<UUID> naming(String username) {
    return Set.copyOf(
        database
            .sql(
                "select distinct case_id from named_person join assistance_hold using (case_id)"
                    + " where username = ?")
            .param(username)
            .query(UUID.class)
            .list());
  }

  /** The holds in force in a case; empty when nothing is held. */
  List<Hold> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /** What is on record about the holds of a case, by key; null where none is in force any more. */
  Map<String, Object> onRecord(UUID caseId) {
    Map<String, Object> kept = new HashMap<>();
    kept.put(KEY, null);
    kept.putAll(valuesOf(List.of(caseId)).getOrDefault(caseId, Map.of()));
    return kept;
  }

  /** What is on record, by key, for those of these cases on which anything is held. */
  Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    ofAll(caseIds)
        .forEach(
            (id, holds) -> all.put(id, Map.of(KEY, holds.stream().map(HoldBook::line).toList())));
    return all;
  }

  private Map<UUID, List<Hold>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, List<Hold>> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      read(database
              .sql(ALL + "where h.case_id in (:cases) order by h.case_id, h.reason")
              .param("cases", caseIds))
          .forEach(hold -> all.computeIfAbsent(hold.caseId(), id -> new ArrayList<>()).add(hold));
    }
    return all;
  }

  private static Map<String, Object> line(Hold hold) {
    return new TreeMap<>(Map.of("reason", hold.reason().name(), "since", hold.since().toString()));
  }

  private static List<Hold> read(JdbcClient.StatementSpec question) {
    return question
        .query(
            (row, number) ->
                new Hold(
                    row.getObject("case_id", UUID.class),
                    row.getString("number"),
                    HoldReason.valueOf(row.getString("reason")),
                    row.getObject("held_since", LocalDate.class)))
        .list();
  }
}
