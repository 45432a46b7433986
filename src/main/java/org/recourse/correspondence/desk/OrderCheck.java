package org.recourse.correspondence.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recourse.casefile.text.SafeText;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.mailroom.Mailroom;
import org.recourse.correspondence.types.Gap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What must be right around a letter: that it can be read where it goes, and that it gets there.
 */
@Component
public class OrderCheck {

  private static final String ADDRESS = "[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+";

  private final ObjectProvider<Mailroom> mailroom;

  OrderCheck(ObjectProvider<Mailroom> mailroom) {
    this.mailroom = mailroom;
  }

  /** What is wrong around this letter; empty when nothing is. */
  public List<Gap> gaps(LetterOrder order) {
    var gaps = new ArrayList<Gap>();
    if (!leavesBy(order.channel())) {
      gaps.add(
          new Gap(
              "channel",
              "Letters cannot leave this way, as it is not set up. Send it on paper, or ask your"
                  + " administrator."));
    }
    language(order, gaps);
    if (isBlank(order.recipient().name())) {
      gaps.add(new Gap("recipient", "The letter does not say whom it is for."));
    }
    if (order.channel() == Channel.PAPER && order.recipient().address().isEmpty()) {
      gaps.add(new Gap("address", "There is no address to post the letter to."));
    }
    var email = order.recipient().email();
    if (order.channel() == Channel.EMAIL && (isBlank(email) || !email.matches(ADDRESS))) {
      gaps.add(new Gap("address", "There is no email address that the letter could be sent to."));
    }
    return gaps;
  }

  private boolean leavesBy(Channel channel) {
    return channel == Channel.PAPER || mailroom.stream().anyMatch(room -> room.serves(channel));
  }

  private static void language(LetterOrder order, List<Gap> gaps) {
    var language = order.language();
    if (!isBlank(language.note())) {
      return;
    }
    var wanted = order.recipient().language();
    if (wanted != null && !same(wanted, language.tag())) {
      gaps.add(
          new Gap(
              "language",
              "The letter is in %s, but the recipient asked for %s (45 CFR 92.201). Have it translated, or note how they will understand it."
                  .formatted(named(language.tag()), named(wanted))));
    }
    if (!same(language.words(), language.tag())) {
      gaps.add(
          new Gap(
              "language",
              "The letter is in %s, but what was written into it is in %s (45 CFR 92.201). Have it translated."
                  .formatted(named(language.tag()), named(language.words()))));
    }
  }

  private static boolean same(String one, String other) {
    return Locale.forLanguageTag(one)
        .getLanguage()
        .equals(Locale.forLanguageTag(other).getLanguage());
  }

  private static String named(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  private static boolean isBlank(String text) {
    return SafeText.isBlank(text);
  }
}
