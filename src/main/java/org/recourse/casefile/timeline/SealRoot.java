package org.recourse.casefile.timeline;

import java.security.MessageDigest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gathers what one seal vouches for. */
public final class SealRoot {

  private final MessageDigest digest = Chain.sha256();
  private int entries;
  private long last;

  private SealRoot() {}

  /**
   * Over the entries of this log with an id from {@code first} to {@code last}, and no more than
   * {@code most}.
   */
  public static SealRoot over(JdbcTemplate jdbc, SealedLog log, long first, long last, int most) {
    var root = new SealRoot();
    jdbc.query(
        log.range(),
        row -> {
          root.take(row.getLong(1), row.getString(2));
        },
        first,
        last,
        most);
    return root;
  }

  /** How many entries were found. */
  public int entries() {
    return entries;
  }

  /** The root; ask once. */
  public String root() {
    return Chain.hex(digest);
  }

  long last() {
    return last;
  }

  private void take(long id, String hash) {
    Chain.add(digest, id);
    Chain.add(digest, hash);
    entries++;
    last = id;
  }
}
