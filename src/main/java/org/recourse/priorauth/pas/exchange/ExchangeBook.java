package org.recourse.priorauth.pas.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What went to payers' systems. Each line is kept at once, whatever becomes of the work around it,
 * so that nothing is sent twice after a crash.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class ExchangeBook {

  private final JdbcClient database;
  private final Clock clock;

  ExchangeBook(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The message under this key; it is written when there is none yet. */
  public Exchange prepare(String key, UUID caseId, String payer, Supplier<String> message) {
    return find(key)
        .orElseGet(
            () -> {
              database
                  .sql(
                      "insert into priorauth_exchange (key, case_id, payer, state, message,"
                          + " prepared_at) values (?, ?, ?, 'PREPARED', ?, ?)")
                  .params(key, caseId, payer, message.get(), now())
                  .update();
              return find(key).orElseThrow();
            });
  }

  /** What is to be sent, word for word. */
  public String message(String key) {
    return database
        .sql("select message from priorauth_exchange where key = ?")
        .param(key)
        .query(String.class)
        .single();
  }

  /** It goes out now. */
  public void sent(String key) {
    database
        .sql("update priorauth_exchange set state = 'SENT', sent_at = ? where key = ?")
        .params(now(), key)
        .update();
  }

  /** It has surely not arrived and may be sent again. */
  public void returned(String key) {
    database
        .sql("update priorauth_exchange set state = 'PREPARED' where key = ? and state = 'SENT'")
        .param(key)
        .update();
  }

  /** It came to this. */
  public void settled(String key, Exchange.State state, String refusal) {
    database
        .sql("update priorauth_exchange set state = ?, settled_at = ?, refusal = ? where key = ?")
        .params(state.name(), now(), refusal, key)
        .update();
  }

  /** The message under this key; empty when none was written. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Exchange> find(String key) {
    return database
        .sql("select * from priorauth_exchange where key = ?")
        .param(key)
        .query(ExchangeBook::row)
        .optional();
  }

  /** The messages of a case, in the order in which they were written. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<Exchange> of(UUID caseId) {
    return database
        .sql("select * from priorauth_exchange where case_id = ? order by prepared_at")
        .param(caseId)
        .query(ExchangeBook::row)
        .list();
  }

  /** The message of this payer under one of these keys; empty when the house sent none. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Exchange> find(String payer, Collection<String> keys) {
    List<Exchange> found =
        database
            .sql("select * from priorauth_exchange where payer = ? and key = any (?)")
            .params(payer, keys.toArray(String[]::new))
            .query(ExchangeBook::row)
            .list();
    return found.stream().findFirst();
  }

  private static Exchange row(ResultSet row, int number) throws SQLException {
    OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Exchange(
        row.getString("key"),
        row.getObject("case_id", UUID.class),
        row.getString("payer"),
        Exchange.State.valueOf(row.getString("state")),
        sent == null ? null : sent.toInstant(),
        row.getString("refusal"));
  }

  private OffsetDateTime now() {
    Instant now = clock.instant();
    return now.atOffset(ZoneOffset.UTC);
  }
}
