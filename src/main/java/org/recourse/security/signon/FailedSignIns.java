package org.recourse.security.signon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.recourse.security.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often a name was tried with a wrong password, known to every node. A name nobody bears is
 * counted like any other, so that waiting tells a stranger nothing.
 */
@Repository
class FailedSignIns {

  private static final int FREE = 5;
  private static final int LONGEST_WAIT_SECONDS = 300;

  private final JdbcClient database;

  FailedSignIns(JdbcClient database) {
    this.database = database;
  }

  /** How long this name still has to wait; zero when it need not. */
  Duration waitOf(String username) {
    return database
        .sql(
            "select ceil(extract(epoch from wait_until - now())) from failed_sign_in where"
                + " name_hash = ?")
        .param(hashOf(username))
        .query(Long.class)
        .optional()
        .map(seconds -> Duration.ofSeconds(Math.max(0, seconds)))
        .orElse(Duration.ZERO);
  }

  /** Counts one more wrong password; from the fifth on the name waits, twice as long each time. */
  void count(String username) {
    database
        .sql(
            """
            insert into failed_sign_in values (:name, 1, now(), now())
            on conflict (name_hash) do update set
              failures = failed_sign_in.failures + 1,
              last_failed_at = now(),
              wait_until = case when failed_sign_in.failures + 1 < :free then now() else now() + make_interval(
                secs => least(:longest, 5 * power(2, least(failed_sign_in.failures + 1 - :free, 20)))) end
            """)
        .param("name", hashOf(username))
        .param("free", FREE)
        .param("longest", LONGEST_WAIT_SECONDS)
        .update();
    database
        .sql("delete from failed_sign_in where last_failed_at < now() - interval '1 day'")
        .update();
  }

  /** Forgets the failures of a name whose owner came in. */
  void forget(String username) {
    database.sql("delete from failed_sign_in where name_hash = ?").param(hashOf(username)).update();
  }

  static String hashOf(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(Staff.spelling(text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
