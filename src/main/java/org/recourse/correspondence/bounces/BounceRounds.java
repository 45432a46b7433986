package org.recourse.correspondence.bounces;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.recourse.correspondence.bounces.BounceDesk.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into the mailbox, one node at a time. Neither its log nor its figures tell an address or a
 * word of any mail.
 */
@Component
class BounceRounds {

  private static final Logger LOG = LoggerFactory.getLogger(BounceRounds.class);
  static final long LOCK = 0x72636c62L;
  private static final int LARGEST = 20 * 1024 * 1024; // bytes; the letter itself may come along

  private final BounceDesk desk;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final MeterRegistry figures;

  BounceRounds(
      BounceDesk desk, JdbcTemplate jdbc, TransactionTemplate transaction, MeterRegistry figures) {
    this.desk = desk;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.figures = figures;
  }

  /** Looks at what is new, unless another node does; what cannot be read now waits. */
  void look(BounceMailbox mailbox) {
    transaction.executeWithoutResult(
        round -> {
          if (isOurTurn()) {
            try {
              mailbox.eachNew(this::isDone);
            } catch (MessagingException e) {
              LOG.warn("The mailbox for returned mail cannot be read now: {}", kind(e));
            }
          }
        });
  }

  private boolean isOurTurn() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
  }

  private boolean isDone(MimeMessage mail) {
    Set<Result> results;
    try {
      results = results(mail);
    } catch (MessagingException | IOException | RuntimeException e) {
      LOG.warn("A mail in the mailbox for returned mail cannot be read: {}", kind(e));
      results = EnumSet.of(Result.UNKNOWN);
    }
    results.forEach(this::count);
    return !results.contains(Result.LATER);
  }

  private void count(Result result) {
    var word = result.name().toLowerCase(Locale.ROOT);
    figures.counter("recourse.letters.bounces", "result", word).increment();
  }

  private Set<Result> results(MimeMessage mail) throws MessagingException, IOException {
    var results = EnumSet.noneOf(Result.class);
    if (mail.getSize() <= LARGEST && isReport(mail)) {
      var arrived =
          mail.getReceivedDate() == null ? Instant.MAX : mail.getReceivedDate().toInstant();
      for (var report : ReportReader.read(new MimeMessage(mail))) {
        results.add(note(report, arrived));
      }
    }
    return results.isEmpty() ? EnumSet.of(Result.UNKNOWN) : results;
  }

  /** By its header alone, so that a mail of another kind is never fetched. */
  private static boolean isReport(MimeMessage mail) throws MessagingException {
    var type = mail.getHeader("Content-Type", null);
    return type != null && type.strip().regionMatches(true, 0, "multipart/report", 0, 16);
  }

  private Result note(DeliveryReport report, Instant arrivedAt) {
    try {
      return desk.note(report, arrivedAt);
    } catch (RuntimeException e) {
      LOG.warn("A report about letter {} waits for the next look: {}", report.key(), kind(e));
      return Result.LATER;
    }
  }

  private static String kind(Exception e) {
    return e.getClass().getSimpleName();
  }
}
