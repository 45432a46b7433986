package org.recourse.casefile.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.casefile.audit.ProvenRows;
import org.recourse.casefile.timeline.CaseFileRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Shows holds to those who check them against the timelines. A timeline tells when the first hold
 * of a kind is placed and when the last is ended, never who else holds the case meanwhile: a second
 * hold that rests beside another is not missed while the other stands.
 */
@Component
class ProvenHolds implements ProvenRows {

  private static final String AT = "at";
  private static final String BY = "by";
  private static final String ENDED_AT = "endedAt";
  private static final String ENDED_BY = "endedBy";

  /** How far a hold and its entry, written together, may lie apart. */
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  private final JdbcTemplate jdbc;

  ProvenHolds(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Hold(String kind, String by, Instant at, String endedBy, Instant endedAt) {

    boolean begins(Map<String, String> told) {
      return by.equals(told.get(BY)) && isTogether(at, told.get(AT));
    }

    boolean ends(Map<String, String> told) {
      return endedAt != null
          && endedBy.equals(told.get(ENDED_BY))
          && isTogether(endedAt, told.get(ENDED_AT));
    }

    boolean isWithin(Map<String, String> told) {
      var end = told.get(ENDED_AT);
      return isTogether(at, told.get(AT))
          || at.isAfter(Instant.parse(told.get(AT)))
              && (end == null || !at.isAfter(Instant.parse(end).plus(TOGETHER)));
    }

    private static boolean isTogether(Instant one, String other) {
      return Duration.between(one, Instant.parse(other)).abs().compareTo(TOGETHER) <= 0;
    }
  }

  @Override
  public String word() {
    return "hold";
  }

  @Override
  public void take(Entry entry, Map<String, Map<String, String>> told) {
    for (var kind : HoldKind.values()) {
      var at = entry.at().toString();
      var open = open(kind.name(), told);
      if (entry.type().equals(kind + "_HOLD_PLACED") && open == null) {
        var period = new HashMap<String, String>();
        period.put(AT, at);
        period.put(BY, entry.actor());
        period.put(ENDED_AT, null);
        told.put(name(kind.name(), at), period);
      } else if (entry.type().equals(kind + "_HOLD_ENDED") && open != null) {
        open.put(ENDED_AT, at);
        open.put(ENDED_BY, entry.actor());
      }
    }
  }

  @Override
  public Map<UUID, Map<String, Map<String, String>>> rowsOf(
      Map<UUID, Map<String, Map<String, String>>> told) {
    var holds = new HashMap<UUID, List<Hold>>();
    jdbc.query(
        "select * from case_hold where case_id = any (?) order by placed_at",
        row -> {
          holds
              .computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
              .add(
                  new Hold(
                      row.getString("kind"),
                      row.getString("placed_by"),
                      CaseFileRow.instant(row, "placed_at"),
                      row.getString("released_by"),
                      CaseFileRow.instant(row, "released_at")));
        },
        (Object) told.keySet().toArray(UUID[]::new));
    var rows = new HashMap<UUID, Map<String, Map<String, String>>>();
    told.forEach((id, periods) -> rows.put(id, asTold(periods, holds.getOrDefault(id, List.of()))));
    return rows;
  }

  private static Map<String, Map<String, String>> asTold(
      Map<String, Map<String, String>> told, List<Hold> holds) {
    var rows = new HashMap<String, Map<String, String>>();
    told.forEach(
        (name, period) -> {
          var own =
              holds.stream()
                  .filter(hold -> name.startsWith(hold.kind()) && hold.isWithin(period))
                  .toList();
          if (!own.isEmpty()) {
            rows.put(name, row(period, own));
          }
        });
    for (var hold : holds) {
      if (isUntold(hold, told)) {
        rows.put(name(hold.kind(), hold.at().toString()), Map.of());
      }
    }
    return rows;
  }

  private static Map<String, String> row(Map<String, String> period, List<Hold> own) {
    var row = new HashMap<String, String>();
    row.put(AT, own.stream().anyMatch(hold -> hold.begins(period)) ? period.get(AT) : "");
    var end = period.get(ENDED_AT);
    var isTrue =
        end == null
            ? own.stream().anyMatch(hold -> hold.endedAt() == null)
            : last(own, Instant.parse(end)).anyMatch(hold -> hold.ends(period));
    row.put(ENDED_AT, isTrue ? end : "");
    return row;
  }

  /** The holds that ended last of those that began before this end. */
  private static Stream<Hold> last(List<Hold> own, Instant end) {
    var ended =
        own.stream().filter(hold -> hold.endedAt() != null && !hold.at().isAfter(end)).toList();
    var last = ended.stream().map(Hold::endedAt).max(Instant::compareTo);
    return ended.stream().filter(hold -> hold.endedAt().equals(last.orElseThrow()));
  }

  private static boolean isUntold(Hold hold, Map<String, Map<String, String>> told) {
    return told.entrySet().stream()
            .noneMatch(one -> one.getKey().startsWith(hold.kind()) && hold.isWithin(one.getValue()))
        || hold.endedAt() == null && open(hold.kind(), told) == null;
  }

  private static Map<String, String> open(String kind, Map<String, Map<String, String>> told) {
    return told.entrySet().stream()
        .filter(one -> one.getKey().startsWith(kind) && one.getValue().get(ENDED_AT) == null)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static String name(String kind, String at) {
    return kind + " of " + at;
  }
}
