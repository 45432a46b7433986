package org.recourse.priorauth.line;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What payers decided, first and after appeals, for metrics as CMS-0057-F has them. */
@Component
public class DecisionHistory {

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionHistory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps one that is clear. */
  public void keep(UUID caseId, CaseDecision decision, Instant decidedAt) {
    jdbc.sql(
            """
            insert into priorauth_decision (case_id, decision, decided_at, recorded_at)
            values (?, ?, ?, ?)
            """)
        .params(caseId, decision.name(), decidedAt.atOffset(UTC), OffsetDateTime.now(clock))
        .update();
  }
}
