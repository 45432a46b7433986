package org.recourse.priorauth.pas;

import java.util.Map;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.InvalidInput;
import org.recourse.priorauth.payer.Payer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fetches an answer of which a notification told the address alone. */
@Component
public class FocusFetch {

  private final PayerLine line;

  FocusFetch(@Lazy PayerLine line) {
    this.line = line;
  }

  /**
   * The answer itself, from the payer and nowhere else.
   *
   * @throws CaseProblem when the address is not the payer's, or it cannot be had now
   */
  public byte[] focus(Payer payer, String focus) {
    String base = payer.fhir().base().replaceAll("/$", "") + "/";
    String path = focus.startsWith(base) ? focus.substring(base.length()) : focus;
    if (!path.matches("[A-Za-z]+/[A-Za-z0-9.-]{1,64}")) {
      throw InvalidInput.in("Parameters.focus", "is no address of this payer's system");
    }
    try {
      PayerReply reply = line.get(payer, path);
      if (reply.isAnswer()) {
        return reply.body();
      }
    } catch (PayerUnreachable away) {
      throw new CannotFetch();
    }
    throw new CannotFetch();
  }

  private static final class CannotFetch extends CaseProblem {

    CannotFetch() {
      super(
          503,
          "Cannot be fetched now",
          "What the notification points to cannot be fetched now. Send the notification again.",
          Map.of());
    }
  }
}
