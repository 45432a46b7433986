package org.recourse.casefile.timeline;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Vouches for all entries of a log with an id from {@code first} to {@code last}, whichever case
 * they belong to.
 *
 * @param entries how many there are
 * @param root over the id and hash of each
 * @param previousHash the hash of the seal before
 * @param hash over all of the above
 */
public record Seal(
    long position,
    long first,
    long last,
    int entries,
    String root,
    String previousHash,
    Instant sealedAt,
    String hash) {

  static final Seal NONE = new Seal(0, 0, 0, 0, "", "", Instant.EPOCH, "");

  /** What the hash must be. */
  public String expectedHash() {
    return Chain.of(position, first, last, entries, root, previousHash, Chain.micros(sealedAt));
  }

  Seal next(long last, int entries, String root, Instant at) {
    var open = new Seal(position + 1, this.last + 1, last, entries, root, hash, at, "");
    return new Seal(open.position, open.first, last, entries, root, hash, at, open.expectedHash());
  }

  void write(JdbcTemplate jdbc, SealedLog log) {
    jdbc.update(
        "insert into "
            + log.seals()
            + " (position, first_entry, last_entry, entries, root,"
            + " previous_hash, hash, sealed_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        position,
        first,
        last,
        entries,
        root,
        previousHash,
        hash,
        sealedAt.atOffset(UTC));
    jdbc.update("update " + log.seals() + "_head set position = ?, hash = ?", position, hash);
  }

  /** The seal of this row of {@link SealedLog#seals()}. */
  public static Seal map(ResultSet row, int n) throws SQLException {
    return new Seal(
        row.getLong("position"),
        row.getLong("first_entry"),
        row.getLong("last_entry"),
        row.getInt("entries"),
        row.getString("root"),
        row.getString("previous_hash"),
        CaseFileRow.instant(row, "sealed_at"),
        row.getString("hash"));
  }
}
