package org.recourse.assistance.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.CaseRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the papers wanted in each case, who saw which of them and when. */
@Component
public class PaperBook {

  private final JdbcClient database;
  private final CaseRows<WantedPaper> rows;

  PaperBook(JdbcClient database) {
    this.database = database;
    this.rows =
        new CaseRows<>(database, "assistance_paper", "position", (row, number) -> read(row));
  }

  /** The papers wanted in a case; empty where none is. */
  public List<WantedPaper> of(UUID caseId) {
    return rows.of(caseId);
  }

  /**
   * What the chosen programs want and do not have, because it is awaited or will not come; what no
   * policy names never stands here.
   */
  public List<WantedPaper> lacking(UUID caseId) {
    return of(caseId).stream().filter(paper -> !paper.isEnough()).toList();
  }

  /** The papers for which the patient's word was taken; empty where every one was seen. */
  public List<WantedPaper> onTheirWord(UUID caseId) {
    return of(caseId).stream().filter(paper -> paper.state() == PaperState.ATTESTED).toList();
  }

  /** The papers of those of these cases that want any. */
  Map<UUID, List<WantedPaper>> ofAll(Collection<UUID> caseIds) {
    return rows.ofAll(caseIds);
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
