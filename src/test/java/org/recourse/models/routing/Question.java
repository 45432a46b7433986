package org.recourse.models.routing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a condition asks: one declared fact.
 *
 * @param value the value it compares with; null for a bare boolean
 */
record Question(String fact, String value) {

  private static final Pattern COMPARED =
      Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*(?:'(\\w+)'|(true|false))\\s*}");
  private static final Pattern BARE = Pattern.compile("\\$\\{\\s*!?\\s*(\\w+)\\s*}");

  /** Empty when the condition is more than one comparison of one fact. */
  static Optional<Question> in(String condition) {
    var compared = COMPARED.matcher(condition.strip());
    if (compared.matches()) {
      return Optional.of(new Question(compared.group(1), compared.group(2)));
    }
    var bare = BARE.matcher(condition.strip());
    return bare.matches() ? Optional.of(new Question(bare.group(1), null)) : Optional.empty();
  }

  /** Whether a fact of this declared type can answer. */
  boolean suits(String type) {
    if (type == null) {
      return false;
    }
    return value == null
        ? type.equals("boolean")
        : type.startsWith("enum: ")
            && Arrays.asList(type.substring("enum: ".length()).split(", ")).contains(value);
  }
}
