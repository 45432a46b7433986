package org.recourse.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment the plug is pulled at, nothing accepted is lost and nothing is there twice. */
@Tag("long")
class KillTests {

  @TempDir Path folder;

  @Test
  void after_a_kill_every_accepted_complaint_is_there_once_and_goes_on() throws SQLException {
    survive(1, 50, 3);
  }

  @Test
  @Tag("kill")
  void twenty_kills_lose_nothing_and_double_nothing() throws SQLException {
    survive(20, 1000, 100);
  }

  private void survive(int kills, int lines, int worked) throws SQLException {
    try (var app = new ChildApp(folder)) {
      var rounds = new KillRounds(app, lines(lines));

      var starts = rounds.run(kills);
      var acceptedInTheRounds = rounds.numbers();
      rounds.sendEverythingAgain();
      var office = Office.at(app.home(), "");
      rounds.numbers().stream().limit(worked).forEach(office::workToTheEnd);

      assertThat(rounds.contradictions()).isEmpty();
      assertThat(numbers(app, "select number from case_file where opened_by = 'representative'"))
          .isEqualTo(rounds.numbers())
          .containsAll(acceptedInTheRounds);
      assertThat(numbers(app, STRANDED)).isEmpty();
      var audit = new BatchPost(app.home(), "auditor", "recourse").get("/api/audit/verify");
      assertThat(audit.path("findings")).isEmpty();
      assertThat(audit.path("whole").asBoolean()).isTrue();
      Said.line(
          "%d kills, %d complaints accepted while it was killed, %d in the end, %d worked to the"
              + " end; seconds to each start %s",
          kills, acceptedInTheRounds.size(), rounds.numbers().size(), worked, starts);
    }
  }

  private static final String STRANDED =
      """
      select number from case_file f
      where status = 'OPEN' and not exists (
        select from act_ru_execution e where e.business_key_ = f.number
        and (exists (select from act_ru_task t where t.proc_inst_id_ = e.id_)
          or exists (select from act_ru_job j where j.process_instance_id_ = e.id_ and j.retries_ > 0)))
      """;

  private static List<String> lines(int count) {
    if (ComplaintLines.present()) {
      return ComplaintLines.markedWith("").some(count);
    }
    var invented = ComplaintLines.markedWith("");
    return IntStream.range(0, count).mapToObj(invented::invented).toList();
  }

  private static TreeSet<String> numbers(ChildApp app, String query) throws SQLException {
    var numbers = new TreeSet<String>();
    try (var connection = DriverManager.getConnection(app.database());
        var rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        numbers.add(rows.getString(1));
      }
    }
    return numbers;
  }
}
