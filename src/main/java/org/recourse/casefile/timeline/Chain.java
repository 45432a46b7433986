package org.recourse.casefile.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/**
 * How one row of the record vouches for the row before it: SHA-256 over each part with its length.
 */
public final class Chain {

  private Chain() {}

  /** The hash of a timeline entry; {@code details} is the JSON text as it is stored. */
  public static String hash(
      UUID caseId,
      int position,
      Instant recordedAt,
      String actor,
      String type,
      String summary,
      String details,
      String previousHash) {
    return of(caseId, position, micros(recordedAt), actor, type, summary, details, previousHash);
  }

  /** The hash of these parts in this order. */
  public static String of(Object... parts) {
    var digest = sha256();
    for (var part : parts) {
      add(digest, part);
    }
    return hex(digest);
  }

  /** Takes one more part into a running hash; a null counts as an empty text of length -1. */
  public static void add(MessageDigest digest, Object part) {
    if (part == null) {
      digest.update("-1:\n".getBytes(UTF_8));
      return;
    }
    var bytes = part.toString().getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
    digest.update((byte) '\n');
  }

  /** A fresh running hash. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  /** The end of a running hash, in hexadecimal digits. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Microseconds since 1970, the finest the database keeps. */
  public static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
