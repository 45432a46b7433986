package org.recourse.casefile.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.audit.Findings.Count;
import org.recourse.casefile.timeline.CaseFileRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Does every case stand on record as its timeline tells? A page of cases at a time. */
@Component
class CaseCheck implements Check {

  private static final int PAGE = 100;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String ORPHANS =
      """
      select e.case_id, count(*) as entries, max(e.details) filter (where e.type = 'CASE_OPENED') as opened
      from timeline_entry e where not exists (select from case_file f where f.id = e.case_id) group by e.case_id
      """;

  private final JdbcTemplate jdbc;
  private final RowCheck rows;
  private final ValueCheck values;
  private final RoomCheck rooms;

  CaseCheck(JdbcTemplate jdbc, RowCheck rows, ValueCheck values, RoomCheck rooms) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.values = values;
    this.rooms = rooms;
  }

  @Override
  public void run(Findings findings) {
    var after = BEFORE_ALL;
    var page = page(after);
    while (!page.isEmpty()) {
      page.values().forEach(replay -> findings.count(Count.CASES, replay.kind(), 1));
      check(page, findings);
      after = List.copyOf(page.keySet()).get(page.size() - 1);
      page = page(after);
    }
    jdbc.query(
        ORPHANS,
        row -> {
          var what = "This case is gone; %d entries of its timeline are left.";
          findings.of(
              Replay.numberIn(row.getString("opened")), what.formatted(row.getInt("entries")));
        });
  }

  private Map<UUID, Replay> page(UUID after) {
    var page = new LinkedHashMap<UUID, Replay>();
    for (var file :
        jdbc.queryForList(
            "select * from case_file where id > ? order by id limit " + PAGE, after)) {
      page.put((UUID) file.get("id"), rooms.replay(file));
    }
    return page;
  }

  private void check(Map<UUID, Replay> page, Findings findings) {
    var ids = page.keySet().toArray(UUID[]::new);
    jdbc.query(
        "select * from timeline_entry where case_id = any (?) order by case_id, position, id",
        row -> {
          var replay = page.get(row.getObject("case_id", UUID.class));
          findings.count(Count.ENTRIES, replay.kind(), 1);
          var entry =
              new StoredEntry(
                  row.getInt("position"),
                  CaseFileRow.instant(row, "recorded_at"),
                  row.getString("actor"),
                  row.getString("type"),
                  row.getString("summary"),
                  row.getString("details"),
                  row.getString("previous_hash"),
                  row.getString("hash"));
          replay.take(entry, findings);
        },
        (Object) ids);
    page.values().forEach(replay -> replay.finish(findings));
    rows.compare(page, ids, findings);
    values.compare(page, ids, findings);
    rooms.compare(page, findings);
  }
}
