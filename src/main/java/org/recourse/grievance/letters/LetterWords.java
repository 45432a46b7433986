package org.recourse.grievance.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.related.ReferralNews;

/** What a letter says in the words of staff: lists and rows out of the record. */
final class LetterWords {

  private static final Map<String, String> COMPLAINT =
      Map.of("en", "Your complaint", "es", "Su queja");

  private LetterWords() {}

  /** The complaint as a whole, where nobody put an issue into words. */
  static String complaint(String language) {
    return COMPLAINT.getOrDefault(language, COMPLAINT.get("en"));
  }

  /** What risk management cleared, where letters are to say that; null where they are not. */
  static String cleared(Known known) {
    return known.isOn(ReferralNews.USE_CLEARED_WORDING)
        ? known.text(ReferralNews.CLEARED_WORDING)
        : null;
  }

  /**
   * The answer to each issue, and the answer to all of it where it says more; what was cleared
   * stands for all of them, word for word. Nothing while an issue has none, so that the gate holds
   * the letter.
   */
  static List<Map<String, String>> results(Known known, String language) {
    var rows = new ArrayList<Map<String, String>>();
    if (cleared(known) != null) {
      return List.of(row(complaint(language), cleared(known)));
    }
    for (var issue : known.rows("issues")) {
      if (issue.text("answer") == null) {
        return List.of();
      }
      var name = issue.text("description");
      rows.add(row(name == null ? complaint(language) : name, issue.text("answer")));
    }
    if (known.text("resolutionSummary") != null) {
      rows.add(row(complaint(language), known.text("resolutionSummary")));
    }
    return rows;
  }

  /** The answer to each issue about unfair treatment; to all of it where none is about that. */
  static List<Map<String, String>> findings(Known known, String language) {
    var issues =
        known.rows("issues").stream()
            .filter(issue -> "DISCRIMINATION".equals(issue.text("about")))
            .map(Known::values)
            .toList();
    var narrowed = new LinkedHashMap<String, Object>(known.values());
    narrowed.put("issues", issues);
    if (!issues.isEmpty()) {
      narrowed.remove("resolutionSummary");
    }
    return results(new Known(narrowed), language);
  }

  /** What changes because of the complaint; whom it is up to stays in the house. */
  static List<String> actions(Known known) {
    return known.rows("actions").stream()
        .map(action -> action.text("action"))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static Map<String, String> row(String issue, String answer) {
    var row = new LinkedHashMap<String, String>();
    row.put("issue", issue);
    row.put("answer", answer);
    return row;
  }
}
