package org.recourse.grievance.letters;

import java.util.List;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.Recipient;

/**
 * To whom a letter goes and how.
 *
 * @param note how the recipient will understand it where no template is in their language; null
 *     where all is one
 */
record Addressing(Recipient recipient, Channel channel, LetterFormat format, String note) {

  /** Whom this record names: the complainant, or the patient where nobody speaks for them. */
  static Addressing of(Known known, boolean toComplainant) {
    var who = toComplainant ? "complainant" : "patient";
    var address = known.lines(who + "Address");
    var email = known.text(who + "Email");
    return to(known, known.text(who + "Name"), address, email);
  }

  /** The same for somebody whose name and address are known otherwise. */
  static Addressing to(Known known, String name, List<String> address, String email) {
    var recipient = new Recipient(name, address, email, known.text("language"));
    var largePrint = "LARGE_PRINT".equals(known.text("letterFormat"));
    return new Addressing(
        recipient,
        channel(known.text("letterChannel"), address, email),
        largePrint ? LetterFormat.LARGE_PRINT : LetterFormat.STANDARD,
        known.text("letterLanguageNote"));
  }

  /** As they asked for; else on paper, and by mail only where there is no address. */
  private static Channel channel(String wanted, List<String> address, String email) {
    if (wanted != null) {
      return Channel.valueOf(wanted);
    }
    return address.isEmpty() && email != null ? Channel.EMAIL : Channel.PAPER;
  }
}
