package org.recourse.deadline.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.audit.ProvenRows;
import org.recourse.deadline.calendar.Unit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Shows clocks, their extensions and their pauses to those who check them against the timelines.
 * What a clock was counted by stands in no entry: it is shown, not compared.
 */
@Component
class ProvenClocks implements ProvenRows {

  private static final String CLOCKS =
      """
      select *, case when state = 'RUNNING' and missed_at is null
          then coalesce(next_due_at <= greatest(due_at, started_at), false) else next_due_at is null end as waits
      from deadline_clock where case_id = any (?)
      """;

  private static final String CHANGES =
      """
      select c.case_id, %s.* from %1$s join deadline_clock c on c.id = clock_id
      where c.case_id = any (?) order by clock_id, position
      """;

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("clock", "clock"),
          Map.entry("track", "track"),
          Map.entry("round", "round"),
          Map.entry("startEvent", "start_event"),
          Map.entry("startedAt", "started_at"),
          Map.entry("dueAt", "due_at"),
          Map.entry("lastWarning", "last_warning"),
          Map.entry("missedAt", "missed_at"),
          Map.entry("misses", "misses"),
          Map.entry("state", "state"),
          Map.entry("endedAt", "ended_at"),
          Map.entry("endedBy", "ended_by"),
          Map.entry(ToldClock.WAITS, "waits"));

  private final JdbcTemplate jdbc;

  ProvenClocks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String word() {
    return "clock";
  }

  @Override
  public void take(Entry entry, Map<String, Map<String, String>> told) {
    var id = entry.type().startsWith("CLOCK_") ? entry.text("clockId") : null;
    if (id != null) {
      new ToldClock(told.computeIfAbsent(id, clock -> new HashMap<>())).take(entry);
    }
  }

  @Override
  public Map<UUID, Map<String, Map<String, String>>> rowsOf(
      Map<UUID, Map<String, Map<String, String>>> told) {
    var ids = (Object) told.keySet().toArray(UUID[]::new);
    var rows = new HashMap<UUID, Map<String, Map<String, String>>>();
    jdbc.query(
        CLOCKS,
        row -> {
          rows.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new HashMap<>())
              .put(row.getString("id"), clock(row));
        },
        ids);
    jdbc.query(
        CHANGES.formatted("deadline_extension"),
        row -> {
          var clock = clockOf(row, rows);
          add(clock, "extensions", extension(row));
          add(clock, "reasons", row.getString("reason"));
        },
        ids);
    jdbc.query(
        CHANGES.formatted("deadline_pause"),
        row -> {
          var clock = clockOf(row, rows);
          add(
              clock,
              "pauses",
              ToldClock.pause(row.getString("paused_by"), row.getString("reason")));
          if (row.getString("resumed_by") != null) {
            add(clock, "resumed", row.getString("resumed_by"));
          }
        },
        ids);
    return rows;
  }

  private static Map<String, String> clock(ResultSet row) throws SQLException {
    var clock = new HashMap<String, String>();
    for (var column : COLUMNS.entrySet()) {
      clock.put(column.getKey(), text(row, column.getValue()));
    }
    for (var change : new String[] {"extensions", "reasons", "pauses", "resumed"}) {
      clock.put(change, "");
    }
    return clock;
  }

  private static String text(ResultSet row, String column) throws SQLException {
    if (!column.endsWith("_at")) {
      return row.getString(column);
    }
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant().toString();
  }

  private static Map<String, String> clockOf(
      ResultSet row, Map<UUID, Map<String, Map<String, String>>> rows) throws SQLException {
    return rows.get(row.getObject("case_id", UUID.class)).get(row.getString("clock_id"));
  }

  private static String extension(ResultSet row) throws SQLException {
    var unit = row.getString("unit");
    int amount = row.getInt("amount");
    String by = amount + " " + unit;
    for (var known : Unit.values()) {
      by = known.name().equals(unit) ? known.of(amount) : by;
    }
    return ToldClock.extension(row.getString("granted_by"), by, row.getString("letter"));
  }

  private static void add(Map<String, String> clock, String part, String one) {
    clock.merge(part, one + "\n", String::concat);
  }
}
