package org.recourse.grievance.tracks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Lists of words as a cell of a table holds them, with commas between. */
final class Words {

  private Words() {}

  static List<String> in(Object cell) {
    return cell == null || cell.toString().isBlank()
        ? List.of()
        : Arrays.stream(cell.toString().split(",")).map(String::strip).toList();
  }

  static String joined(Collection<String> words) {
    return String.join(", ", words);
  }
}
