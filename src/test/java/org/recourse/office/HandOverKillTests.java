package org.recourse.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.AtOnce;

/**
 * Whatever moment the plug is pulled at between a referral and the opening of the risk case: it
 * opens, and it opens once.
 */
@Tag("long")
class HandOverKillTests {

  private static final String HANDED_OVER =
      """
      select f.number, count(c.case_id) from case_file f
      left join referral r on r.case_id = f.id
      left join confined_referral c on c.referral_id = r.id
      where f.opened_by = 'representative' and f.kind = 'grievance' group by f.number
      """;
  private static final String OPENED =
      "select number, 1 from case_file where kind = 'risk' and status = 'OPEN'";
  private static final String ASKED_ABOUT =
      """
      select p.business_key_, count(*) from act_ru_task t
      join act_hi_procinst p on p.id_ = t.proc_inst_id_
      where t.name_ = 'Acknowledge report' group by p.business_key_
      """;

  @TempDir Path folder;

  @Test
  void a_kill_in_the_middle_of_handing_over_opens_each_risk_case_once() throws SQLException {
    survive(1, 6);
  }

  @Test
  @Tag("kill")
  void twelve_kills_open_each_risk_case_once() throws SQLException {
    survive(12, 120);
  }

  private void survive(int kills, int complaints) throws SQLException {
    var random = new Random(20261128);
    try (var app = new ChildApp(folder)) {
      app.start();
      var handOvers = new HandOvers(app);
      handOvers.receive(complaints);
      for (int round = 0; round < kills; round++) {
        int first = round * complaints / kills;
        var office = AtOnce.run(() -> handOvers.handOverFrom(first));
        handOvers.awaitBegun(1 + random.nextInt(complaints / 2), office);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(80)).toNanos());
        app.kill();
        office.join();
        app.start();
      }
      assertThat(handOvers.broken()).isEqualTo(kills);
      handOvers.handOverAll(0);

      assertThat(counted(app, HANDED_OVER))
          .hasSize(complaints)
          .containsOnlyKeys(handOvers.numbers())
          .allSatisfy((number, opened) -> assertThat(opened).as(number).isEqualTo(1));
      var risks = counted(app, OPENED);
      assertThat(risks).hasSize(complaints);
      risks.keySet().forEach(number -> waitForItsManager(app, number));
      assertThat(counted(app, ASKED_ABOUT)).isEqualTo(risks);
      for (var who : new String[] {"auditor", "risk-manager"}) {
        var audit = new BatchPost(app.home(), who, "recourse").get("/api/audit/verify");
        assertThat(audit.path("findings")).isEmpty();
        assertThat(audit.path("whole").asBoolean()).isTrue();
      }
      Said.line(
          "%d kills in the middle of handing over; %d complaints, %d risk cases",
          kills, complaints, risks.size());
    }
  }

  private static void waitForItsManager(ChildApp app, String number) {
    var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    var desk = new Desk(Browser.signedIn(app.home(), "risk-manager", "recourse"));
    while (desk.tasksOf(number).isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static Map<String, Integer> counted(ChildApp app, String query) throws SQLException {
    Map<String, Integer> counts = new HashMap<>();
    try (var connection = DriverManager.getConnection(app.database());
        var rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getInt(2));
      }
    }
    return counts;
  }
}
