package org.recourse.assistance.household;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts of dollars as people type and read them, and as the house keeps them: in cents. */
public final class Money {

  private static final Pattern TYPED =
      Pattern.compile("-?\\$?(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(?:\\.\\d{2})?");

  private Money() {}

  /**
   * An amount as it was typed: whole dollars or dollars and two digits of cents, with or without
   * dollar sign and thousands commas; a minus is kept for the check to refuse.
   *
   * @return cents; empty when nothing or anything else was typed, because to guess would change
   *     what the patient said
   */
  public static OptionalLong parse(String text) {
    String typed = text == null ? "" : text.strip();
    if (!TYPED.matcher(typed).matches()) {
      return OptionalLong.empty();
    }
    String plain = typed.replaceAll("[$,]", "");
    int point = plain.indexOf('.');
    String cents = point < 0 ? plain + "00" : plain.replace(".", "");
    return OptionalLong.of(Long.parseLong(cents));
  }

  /** What to ask when an amount could not be read; it does not repeat what was typed. */
  public static String question() {
    return "cannot be read as dollars and cents; ask for the amount and type it like 1234 or"
        + " 1,234.50, with both digits of the cents";
  }

  /** An amount as people read it, e.g. {@code $43,280.01}. */
  public static String words(long cents) {
    return NumberFormat.getCurrencyInstance(Locale.US).format(BigDecimal.valueOf(cents, 2));
  }
}
