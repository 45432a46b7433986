package org.recourse.office.days;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How the invented people of a run are reached by email. */
final class Mail {

  private static final Pattern INDEX = Pattern.compile("^\\D+(\\d+)\\..*");

  private Mail() {}

  /** The address of this person of a complaint. */
  static String addressOf(String who, int index, String marker) {
    return who + index + "." + marker + "@example.org";
  }

  /** Which complaint an address belongs to; empty when it is none of the run. */
  static OptionalInt indexOf(String address) {
    var match = INDEX.matcher(address);
    return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
  }
}
