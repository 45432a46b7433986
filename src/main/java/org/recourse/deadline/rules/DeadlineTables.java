package org.recourse.deadline.rules;

import java.util.regex.Pattern;

/** How the deadlines tables of the flows are called: one per flow, or a family of them. */
final class DeadlineTables {

  static final String ALL = "[a-z][a-z0-9]*-deadlines(-[a-z-]+)?";

  private DeadlineTables() {}

  static String of(String flow) {
    return Pattern.quote(flow) + "-deadlines(-[a-z-]+)?";
  }
}
