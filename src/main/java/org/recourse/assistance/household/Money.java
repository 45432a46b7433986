package org.recourse.assistance.household;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts of dollars as people type and read them, and as the house keeps them: in cents. */
public final class Money {

  private static final Pattern TYPED =
      Pattern.compile("-?\\$?(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(?:\\.\\d{2})?");

  /** Digits of the smallest amount: one of dollars and two of cents. */
  private static final int SHORTEST = 3;

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
    StringBuilder dollars = new StringBuilder(BigInteger.valueOf(cents).abs().toString());
    while (dollars.length() < SHORTEST) {
      dollars.insert(0, '0');
    }
    int point = dollars.length() - 2;
    dollars.insert(point, '.');
    for (int comma = point - 3; comma > 0; comma -= 3) {
      dollars.insert(comma, ',');
    }
    return (cents < 0 ? "-$" : "$") + dollars;
  }
}
