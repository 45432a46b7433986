package org.recourse.casefile.web.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The answers we gave under an Idempotency-Key, each written in the transaction of its work. */
@Repository
class IdempotencyKeys {

  private final JdbcTemplate jdbc;
  private final ObjectMapper mapper;

  IdempotencyKeys(JdbcTemplate jdbc, ObjectMapper mapper) {
    this.jdbc = jdbc;
    this.mapper = mapper;
  }

  /** What was answered under a key, and to which request. */
  record Stored(String requestHash, Answer answer) {}

  /** Takes the key; waits while another transaction holds it. Says whether it was free. */
  boolean take(String username, String key, String requestHash, Duration longest) {
    jdbc.queryForObject(
        "select set_config('lock_timeout', ?, true)", String.class, longest.toMillis() + "ms");
    var taken =
        jdbc.update(
            """
            insert into idempotency_key (username, key, request_hash, status, body, answered_at)
            values (?, ?, ?, 0, '', now()) on conflict do nothing
            """,
            username,
            key,
            requestHash);
    jdbc.execute("set local lock_timeout to default");
    return taken == 1;
  }

  Optional<Stored> find(String username, String key) {
    return jdbc
        .query(
            "select request_hash, status, location, body from idempotency_key"
                + " where username = ? and key = ?",
            (row, n) ->
                new Stored(
                    row.getString(1),
                    new Answer(row.getInt(2), row.getString(3), read(row.getString(4)), true)),
            username,
            key)
        .stream()
        .findFirst();
  }

  void settle(String username, String key, Answer answer) {
    jdbc.update(
        "update idempotency_key set status = ?, location = ?, body = ?, answered_at = now()"
            + " where username = ? and key = ?",
        answer.status(),
        answer.location(),
        write(answer.body()),
        username,
        key);
  }

  int forgetOlderThan(Duration age) {
    return jdbc.update(
        "delete from idempotency_key where answered_at < now() - make_interval(secs => ?)",
        (double) age.toSeconds());
  }

  private Object read(String body) {
    try {
      return body.isEmpty() ? null : mapper.readTree(body);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored answer is no JSON", broken);
    }
  }

  private String write(Object body) {
    try {
      return body == null ? "" : mapper.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
    }
  }
}
