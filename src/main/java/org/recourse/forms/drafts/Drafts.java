package org.recourse.forms.drafts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every half-filled form, one per person and form. */
@Repository
class Drafts {

  private final JdbcClient database;

  Drafts(JdbcClient database) {
    this.database = database;
  }

  Optional<Draft> find(String username, String form) {
    return database
        .sql("select content, saved_at from form_draft where username = ? and form = ?")
        .params(username, form)
        .query(
            (row, i) ->
                new Draft(row.getString("content"), row.getTimestamp("saved_at").toInstant()))
        .optional();
  }

  Instant keep(String username, String form, String content) {
    return database
        .sql(
            """
            insert into form_draft (username, form, content, saved_at) values (?, ?, ?, now())
            on conflict (username, form) do update set content = excluded.content, saved_at = excluded.saved_at
            returning saved_at\
            """)
        .params(username, form, content)
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  void drop(String username, String form) {
    database
        .sql("delete from form_draft where username = ? and form = ?")
        .params(username, form)
        .update();
  }

  int dropOlderThan(Duration age) {
    return database
        .sql("delete from form_draft where saved_at < now() - make_interval(secs => ?)")
        .param((double) age.toSeconds())
        .update();
  }
}
