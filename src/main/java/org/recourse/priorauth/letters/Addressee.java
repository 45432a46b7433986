package org.recourse.priorauth.letters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.Recipient;
import org.recourse.priorauth.appeal.AppealLevel;
import org.recourse.priorauth.payer.Payer;

/**
 * The patient, a payer or a desk of the house, as a letter reaches them.
 *
 * @param channel as they asked for; else on paper, and by mail only where there is no address
 */
record Addressee(Recipient recipient, Channel channel, LetterFormat format) {

  /** The desk that makes appointments, or the person there whom the request names. */
  static Addressee of(SchedulingDesk desk, Map<String, Object> known) {
    String person = text(known, "scheduler");
    return new Addressee(
        new Recipient(
            person == null ? desk.name() : person,
            desk.address(),
            desk.email(),
            LinesInWords.ENGLISH),
        desk.email() == null ? Channel.PAPER : Channel.EMAIL,
        LetterFormat.STANDARD);
  }

  /** The payer, where appeals are filed. */
  private static Addressee of(Payer payer) {
    List<String> lines =
        Stream.of(payer.address(), payer.fax() == null ? null : "Fax " + payer.fax())
            .filter(Objects::nonNull)
            .toList();
    return new Addressee(
        new Recipient(payer.name(), lines, null, LinesInWords.ENGLISH),
        Channel.PAPER,
        LetterFormat.STANDARD);
  }

  /** Whoever decides at this level of appeal: the payer, or the office that the table names. */
  static Addressee of(AppealLevel level, Payer payer) {
    if (level.addressee() == null) {
      return of(payer);
    }
    List<String> lines = level.contact() == null ? List.of() : List.of(level.contact());
    return new Addressee(
        new Recipient(level.addressee(), lines, null, LinesInWords.ENGLISH),
        Channel.PAPER,
        LetterFormat.STANDARD);
  }

  static Addressee in(Map<String, Object> known) {
    List<String> address =
        text(known, "patientAddress") == null
            ? List.of()
            : text(known, "patientAddress").lines().filter(line -> !line.isBlank()).toList();
    String email = text(known, "patientEmail");
    String wanted = text(known, "letterChannel");
    Channel channel =
        wanted != null
            ? Channel.valueOf(wanted)
            : address.isEmpty() && email != null ? Channel.EMAIL : Channel.PAPER;
    return new Addressee(
        new Recipient(text(known, "patientName"), address, email, text(known, "language")),
        channel,
        "LARGE_PRINT".equals(known.get("letterFormat"))
            ? LetterFormat.LARGE_PRINT
            : LetterFormat.STANDARD);
  }

  /** Whether a letter that is written already goes to the same place. */
  boolean isOf(Letter letter) {
    return letter.channel() == channel
        && letter.recipientAddress().equals(recipient.address())
        && Objects.equals(letter.recipientEmail(), recipient.email());
  }

  private static String text(Map<String, Object> known, String key) {
    Object value = known.get(key);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }
}
