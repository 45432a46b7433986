package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SPECIALIST;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NotYours;
import org.recourse.reporting.PayerMetrics;
import org.recourse.reporting.PayerReport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How payers decide, counted from our own requests. */
class PayerReportTests extends AuthorizationStories {

  @Autowired private PayerReport report;
  @Autowired private JdbcClient database;
  private final String payer = "report-" + aMark();

  /** One that took the payer so many hours; it counts for a payer of this test alone. */
  private CaseFile decided(Map<String, Object> request, int hours, Map<String, Object> line) {
    var file = submitted(request);
    decide(file, line);
    database
        .sql(
            """
            update priorauth set payer = ?, payer_received_at =
              (select min(decided_at) from priorauth_decision where case_id = priorauth.case_id)
              - make_interval(hours => ?)
            where case_id = ?
            """)
        .params(payer, hours, file.id())
        .update();
    return file;
  }

  private PayerMetrics metrics() {
    var all = new AtomicReference<List<PayerMetrics>>();
    var year = Year.now(clock.withZone(ZoneId.of("America/Los_Angeles")));
    stage.does(SPECIALIST, () -> all.set(report.of(year)));
    return all.get().stream().filter(one -> one.payer().equals(payer)).findFirst().orElseThrow();
  }

  @Test
  void shares_and_hours_are_those_of_the_first_decisions() {
    decided(aRequest(), 10, granted("A1", 2));
    decided(aRequest(), 20, granted("A1", 2));
    decided(aRequest(), 60, granted("A2", 1));
    decided(aRequest(), 50, said("A3", "denialReason", aMark()));
    var expedited =
        with(aRequest(), "urgency", "EXPEDITED", "certifiedBy", aMark(), "certification", aMark());
    decided(expedited, 5, granted("A1", 2));

    var metrics = metrics();

    assertThat(metrics.standard().approved().inWords()).isEqualTo("50.0 % (2 of 4)");
    assertThat(metrics.standard().inPart().inWords()).isEqualTo("25.0 % (1 of 4)");
    assertThat(metrics.standard().denied().inWords()).isEqualTo("25.0 % (1 of 4)");
    assertThat(metrics.standard().meanHours()).isEqualByComparingTo("35");
    assertThat(metrics.standard().medianHours()).isEqualByComparingTo("35");
    assertThat(metrics.expedited().approved().inWords()).isEqualTo("100.0 % (1 of 1)");
    assertThat(metrics.expedited().medianHours()).isEqualByComparingTo("5");
    assertThat(metrics.approvedAfterAppeal().count()).isZero();
    assertThat(metrics.items()).containsExactly(IMAGING);
  }

  @Test
  void only_roles_that_deal_with_payers_read_it() {
    assertThatThrownBy(() -> stage.does(REPRESENTATIVE, () -> report.of(Year.of(2026))))
        .isInstanceOf(NotYours.class);
  }
}
