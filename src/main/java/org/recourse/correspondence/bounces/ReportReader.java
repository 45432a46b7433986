package org.recourse.correspondence.bounces;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recourse.correspondence.bounces.DeliveryReport.Action;
import org.recourse.correspondence.mailroom.Mailroom;

/**
 * Reads what mail servers report (RFC 3464). Trusts nothing: looks at the outermost parts alone,
 * and at no more of them than a true report needs.
 */
class ReportReader {

  private static final int MOST_PARTS = 10;
  private static final int MOST_RECIPIENTS = 50;
  private static final int LONGEST_PART = 64 * 1024;

  private static final Pattern KEY =
      Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.\\d{1,9})(?:@[^\\s>]*)?>?");

  private static final List<String> KEYS = List.of(Mailroom.KEY_HEADER, "Message-ID");

  private final Set<String> keys = new HashSet<>();
  private final List<InternetHeaders> recipients = new ArrayList<>();

  private ReportReader() {}

  /**
   * The reports of a mail, one for each recipient; none when it is no report, or when it names no
   * letter or several.
   *
   * @throws MessagingException when it is malformed
   */
  static List<DeliveryReport> read(MimeMessage mail) throws MessagingException, IOException {
    var reader = new ReportReader();
    if (mail.isMimeType("multipart/report") && mail.getContent() instanceof MimeMultipart parts) {
      for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
        reader.take(parts.getBodyPart(i));
      }
    }
    return reader.reports();
  }

  private void take(BodyPart part) throws MessagingException, IOException {
    if (part.isMimeType("message/delivery-status")) {
      var groups = text(part).split("\\r?\\n[ \\t]*\\r?\\n");
      note(headers(groups[0]), List.of("Original-Envelope-Id", "Original-Message-ID"));
      for (int i = 1; i < Math.min(groups.length, MOST_RECIPIENTS); i++) {
        recipients.add(headers(groups[i]));
      }
    } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
      note(headers(text(part)), KEYS);
    }
  }

  private void note(InternetHeaders headers, List<String> names) {
    for (var name : names) {
      var value = headers.getHeader(name, null);
      var key = KEY.matcher(value == null ? "" : value.strip());
      if (key.matches()) {
        keys.add(key.group(1));
      }
    }
  }

  private List<DeliveryReport> reports() {
    if (keys.size() != 1) {
      return List.of();
    }
    var key = keys.iterator().next();
    return recipients.stream()
        .map(fields -> new DeliveryReport(key, addresses(fields), action(fields)))
        .filter(report -> !report.recipients().isEmpty())
        .toList();
  }

  private static Set<String> addresses(InternetHeaders fields) {
    var addresses = new HashSet<String>();
    for (var name : List.of("Final-Recipient", "Original-Recipient")) {
      var value = fields.getHeader(name, null);
      if (value != null && value.contains(";")) {
        var address = value.substring(value.indexOf(';') + 1).strip();
        addresses.add(address.replaceAll("^<|>$", "").toLowerCase(Locale.ROOT));
      }
    }
    return addresses;
  }

  private static Action action(InternetHeaders fields) {
    var action = fields.getHeader("Action", null);
    return switch (action == null ? "" : action.strip().toLowerCase(Locale.ROOT)) {
      case "failed" -> Action.FAILED;
      case "delivered" -> Action.DELIVERED;
      default -> Action.OTHER;
    };
  }

  private static String text(BodyPart part) throws MessagingException, IOException {
    try (var in = part.getInputStream()) {
      return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8).stripLeading();
    }
  }

  private static InternetHeaders headers(String text) throws MessagingException {
    return new InternetHeaders(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true);
  }
}
