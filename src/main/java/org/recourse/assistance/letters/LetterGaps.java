package org.recourse.assistance.letters;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.correspondence.Letters;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Shows in forms what the letters of an application lack. */
@Component
class LetterGaps implements KeptBeside {

  private final Letters letters;

  LetterGaps(Letters letters) {
    this.letters = letters;
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of(
        "letterGaps",
        () -> letters.lacking(caseId).stream().map(what -> Map.of("missing", what)).toList());
  }
}
