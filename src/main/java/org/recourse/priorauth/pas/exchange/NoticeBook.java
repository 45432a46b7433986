package org.recourse.priorauth.pas.exchange;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which notifications were taken. */
@Component
@Transactional
public class NoticeBook {

  private final JdbcClient database;
  private final Clock clock;

  NoticeBook(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether an event was taken before. */
  public boolean has(String payer, String subscription, String event) {
    return database
        .sql(
            "select count(*) from priorauth_notification where payer = ? and subscription = ? and"
                + " event = ?")
        .params(payer, subscription, event)
        .query(Long.class)
        .single()
        .equals(1L);
  }

  /** Notes an event, in the caller's transaction; false when it was taken before. */
  public boolean isNew(String payer, String subscription, String event) {
    return database
            .sql(
                "insert into priorauth_notification (payer, subscription, event, arrived_at) values"
                    + " (?, ?, ?, ?) on conflict do nothing")
            .params(payer, subscription, event, clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
