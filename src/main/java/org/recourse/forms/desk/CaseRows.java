package org.recourse.forms.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of a table that belong to cases, read for one case or for many at once.
 *
 * @param <T> what one row says
 */
public final class CaseRows<T> {

  private final JdbcClient database;
  private final String select;
  private final RowMapper<T> read;

  /**
   * Reads this table.
   *
   * @param table with a column {@code case_id}
   * @param order the column by which the rows of one case are in order
   */
  public CaseRows(JdbcClient database, String table, String order, RowMapper<T> read) {
    this.database = database;
    this.select =
        "select * from %s where case_id in (:cases) order by case_id, %s".formatted(table, order);
    this.read = read;
  }

  /** The rows of a case, in order; empty where it has none. */
  public List<T> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /** The rows of those of these cases that have any. */
  public Map<UUID, List<T>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, List<T>> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      database
          .sql(select)
          .param("cases", caseIds)
          .query(
              row -> {
                all.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                    .add(read.mapRow(row, row.getRow()));
              });
    }
    return all;
  }

  /** The rows as lines of a form, under a key of the record. */
  public Map<UUID, Map<String, Object>> linesOf(
      String key, Collection<UUID> caseIds, Function<T, Map<String, Object>> line) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    ofAll(caseIds)
        .forEach((id, rows) -> all.put(id, Map.of(key, rows.stream().map(line).toList())));
    return all;
  }

  /** The same for one case, as the timeline tells it: null where it has none any more. */
  public Map<String, Object> onRecord(
      String key, UUID caseId, Function<T, Map<String, Object>> line) {
    Map<String, Object> kept = new HashMap<>();
    kept.put(key, null);
    kept.putAll(linesOf(key, List.of(caseId), line).getOrDefault(caseId, Map.of()));
    return kept;
  }
}
