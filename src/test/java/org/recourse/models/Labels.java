package org.recourse.models;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The analyst's words as ids, beans and files. */
public final class Labels {

  private Labels() {}

  /** <i>Acknowledge grievance</i> as {@code AcknowledgeGrievance}; null as an empty word. */
  public static String pascal(String label) {
    return Arrays.stream(words(label)).map(Labels::capital).collect(Collectors.joining());
  }

  /** <i>Acknowledge grievance</i> as {@code acknowledgeGrievance}. */
  public static String camel(String label) {
    var word = pascal(label);
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /** <i>Acknowledge grievance</i> as {@code acknowledge-grievance}. */
  public static String kebab(String label) {
    return String.join("-", words(label)).toLowerCase(Locale.ROOT);
  }

  private static String[] words(String label) {
    return label == null ? new String[0] : label.strip().split("[^A-Za-z0-9]+");
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
