package org.recourse.priorauth.letters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.springframework.stereotype.Component;

/** What the letters of a request lack that were stopped at the gate. */
@Component
public class LackingLetters {

  private final Letters letters;

  LackingLetters(Letters letters) {
    this.letters = letters;
  }

  /** One row for each thing missing, under {@code missing}; empty when no letter was stopped. */
  public List<Map<String, String>> gaps(UUID caseId) {
    return letters.of(caseId).stream()
        .filter(letter -> letter.state() == LetterState.DRAFT)
        .flatMap(letter -> letter.gaps().stream())
        .map(gap -> gap.sentence())
        .distinct()
        .map(sentence -> Map.of("missing", sentence))
        .toList();
  }
}
