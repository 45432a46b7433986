package org.recourse.assistance.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the papers wanted in each case, who saw which of them and when. */
@Component
public class PaperBook {

  private final JdbcClient database;

  PaperBook(JdbcClient database) {
    this.database = database;
  }

  /** The papers wanted in a case; empty where none is. */
  public List<WantedPaper> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /**
   * What the chosen programs want and nobody has seen, because it is awaited or will not come; what
   * no policy names never stands here.
   */
  public List<WantedPaper> lacking(UUID caseId) {
    return of(caseId).stream().filter(paper -> !paper.isSeen()).toList();
  }

  /** The papers of those of these cases that want any. */
  Map<UUID, List<WantedPaper>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, List<WantedPaper>> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      database
          .sql(
              "select * from assistance_paper where case_id in (:cases) order by case_id, position")
          .param("cases", caseIds)
          .query(
              row -> {
                all.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                    .add(read(row));
              });
    }
    return all;
  }

  /** Keeps these papers in place of those that were kept. */
  void keep(UUID caseId, List<WantedPaper> papers) {
    database.sql("delete from assistance_paper where case_id = ?").param(caseId).update();
    for (int i = 0; i < papers.size(); i++) {
      WantedPaper paper = papers.get(i);
      database
          .sql("insert into assistance_paper values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(caseId, i, paper.program(), paper.programName(), paper.purpose())
          .params(paper.wanted(), String.join(",", paper.accepted()), paper.citation())
          .params(paper.state() == null ? null : paper.state().name(), paper.paper())
          .params(paper.seenOn(), paper.seenBy(), paper.why())
          .update();
    }
  }

  private static WantedPaper read(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new WantedPaper(
        row.getString("program"),
        row.getString("program_name"),
        row.getString("purpose"),
        row.getString("wanted"),
        List.of(row.getString("accepted").split(",")),
        row.getString("citation"),
        state == null ? null : PaperState.valueOf(state),
        row.getString("paper"),
        row.getObject("seen_on", LocalDate.class),
        row.getString("seen_by"),
        row.getString("why"));
  }
}
