package org.recourse.casefile;

import java.util.List;
import java.util.regex.Pattern;
import org.recourse.casefile.numbers.NumberRegister;
import org.springframework.stereotype.Service;

/**
 * Case numbers such as {@code GR-2026-000042}, counted per kind and year of the hospital's
 * calendar. Every number is accounted for: used by one case, or void with a reason.
 */
@Service
public class CaseNumbers {

  /** What a case number looks like, as a pattern: letters, year and digits. */
  public static final String FORM = "[A-Z]{1,6}-[0-9]{4}-[0-9]{1,9}";

  private static final Pattern NUMBER = Pattern.compile(FORM);

  private final NumberRegister register;

  CaseNumbers(NumberRegister register) {
    this.register = register;
  }

  /** Whether a text has the form of a case number: letters, year and digits. */
  public static boolean isNumber(String text) {
    return text != null && NUMBER.matcher(text).matches();
  }

  /** The next number of this kind, in a short transaction of its own. */
  public String allocate(CaseKind kind) {
    return allocate(kind, 1).get(0);
  }

  /** The next numbers of this kind, lowest first, in a short transaction of their own. */
  public List<String> allocate(CaseKind kind, int count) {
    return register.allocate(kind, count);
  }

  /**
   * Marks a number as used by the case that the caller's transaction opens.
   *
   * @throws NotAllowedNow when it is void or used already
   * @throws InvalidInput when it was never allocated
   */
  public void use(String number) {
    register.use(number, null);
  }

  /**
   * Gives up a number for good, in a transaction of its own; a number that is void already stays as
   * it is.
   *
   * @param reason a constant sentence that names no patient
   * @throws NotAllowedNow when a case uses it
   * @throws InvalidInput when it was never allocated
   */
  public void makeVoid(String number, String reason) {
    register.makeVoid(number, reason);
  }
}
