package org.recourse.correspondence.print;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseProblem;

/** A letter has characters that would come out as boxes or misplaced; it is not printed at all. */
public class UnprintableLetter extends CaseProblem {

  private static final int MOST_NAMED = 10;

  UnprintableLetter(Collection<Integer> characters) {
    super(
        400,
        "The letter cannot be printed",
        "No font of the printer can show these characters: "
            + characters.stream()
                .limit(MOST_NAMED)
                .map(Characters::named)
                .collect(Collectors.joining(", "))
            + (characters.size() > MOST_NAMED
                ? " and " + (characters.size() - MOST_NAMED) + " more"
                : "")
            + ". Write them differently, or ask your administrator for a font that has them.",
        Map.of());
  }
}
