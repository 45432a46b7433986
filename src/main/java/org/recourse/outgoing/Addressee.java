package org.recourse.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.text.SafeText;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.Recipient;

/**
 * Somebody, as a letter reaches them.
 *
 * @param channel as they asked for; else on paper, and by mail only where there is no address
 */
public record Addressee(Recipient recipient, Channel channel, LetterFormat format) {

  /** The patient whom this record names. */
  public static Addressee patient(Map<String, Object> known) {
    List<String> address =
        text(known, "patientAddress") == null
            ? List.of()
            : text(known, "patientAddress")
                .lines()
                .filter(line -> !SafeText.isBlank(line))
                .toList();
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

  /** A letter to them. */
  public LetterOrder order(
      UUID caseId, String type, LetterLanguage language, Map<String, ?> fields) {
    return new LetterOrder(caseId, type, language, format, channel, recipient, fields);
  }

  /** Whether a letter that is written already goes to the same place. */
  boolean isOf(Letter letter) {
    return letter.channel() == channel
        && letter.recipientAddress().equals(recipient.address())
        && Objects.equals(letter.recipientEmail(), recipient.email());
  }

  private static String text(Map<String, Object> known, String key) {
    Object value = known.get(key);
    return value == null || SafeText.isBlank(value.toString()) ? null : value.toString().strip();
  }
}
