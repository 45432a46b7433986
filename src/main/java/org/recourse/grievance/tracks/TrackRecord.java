package org.recourse.grievance.tracks;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tracks of cases on record; kept for good, one row per track and round. */
@Component
public class TrackRecord {

  private static final String KEPT =
      """
      insert into grievance_track (case_id, track, round, place, rule, owner, decider, letters,
        agencies, expedited, disclosed, reason, citation, determined_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final RowMapper<CaseTrack> ROW =
      (row, number) ->
          new CaseTrack(
              row.getObject("case_id", UUID.class),
              Track.valueOf(row.getString("track")),
              row.getInt("round"),
              row.getString("rule"),
              row.getString("owner"),
              row.getString("decider"),
              Words.in(row.getString("letters")),
              Words.in(row.getString("agencies")),
              row.getBoolean("expedited"),
              row.getBoolean("disclosed"),
              row.getString("reason"),
              row.getString("citation"),
              row.getTimestamp("determined_at").toInstant());

  private final JdbcClient database;

  TrackRecord(JdbcClient database) {
    this.database = database;
  }

  /** Every track of a case, by round; empty when none was determined yet. */
  public List<CaseTrack> of(UUID caseId) {
    return rows(List.of(caseId));
  }

  /** The tracks of each case as maps; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : rows(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    CaseTrack::caseId,
                    HashMap::new,
                    Collectors.mapping(CaseTrack::values, Collectors.toList())));
  }

  /** The tracks of the last round; empty when none was determined yet. */
  public List<CaseTrack> now(UUID caseId) {
    List<CaseTrack> all = of(caseId);
    int last = all.stream().mapToInt(CaseTrack::round).max().orElse(0);
    return all.stream().filter(track -> track.round() == last).toList();
  }

  /** The scopes of delegation it takes to decide a case, those of every track of it. */
  public Set<String> deciders(UUID caseId) {
    return now(caseId).stream()
        .map(CaseTrack::decider)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  void keep(List<CaseTrack> tracks) {
    for (CaseTrack track : tracks) {
      database
          .sql(KEPT)
          .params(
              track.caseId(),
              track.track().name(),
              track.round(),
              track.track().ordinal(),
              track.rule(),
              track.owner(),
              track.decider(),
              Words.joined(track.letters()),
              Words.joined(track.agencies()),
              track.expedited(),
              track.disclosed(),
              track.reason(),
              track.citation(),
              Timestamp.from(track.determinedAt()))
          .update();
    }
  }

  private List<CaseTrack> rows(Collection<UUID> caseIds) {
    return database
        .sql(
            "select * from grievance_track where case_id in (:cases) order by case_id, round,"
                + " place")
        .param("cases", caseIds)
        .query(ROW)
        .list();
  }
}
