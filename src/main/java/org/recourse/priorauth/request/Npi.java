package org.recourse.priorauth.request;

/** A provider's national identifier, ten digits of which the last one checks the others. */
public final class Npi {

  private static final String ISSUER = "80840";

  private Npi() {}

  /** What is wrong with it, as a half-sentence; null when nothing is. */
  public static String problem(String text) {
    if (!text.matches("[0-9]{10}")) {
      return "must have ten digits";
    }
    if (!text.matches("[12].*")) {
      return "must begin with 1 or 2";
    }
    return luhn(ISSUER + text) % 10 == 0
        ? null
        : "has a wrong check digit; one of its digits is mistyped";
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
