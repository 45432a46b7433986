package org.recourse.correspondence.types;

import java.util.ArrayList;
import java.util.List;
import org.recourse.casefile.text.SafeText;
import org.springframework.stereotype.Component;

/**
 * The gate no letter passes that lacks what it must contain. It looks at what was filled in and at
 * what a reader will see, so that an edited template cannot drop a part.
 */
@Component
public class LetterGate {

  /** Everything the letter lacks, in the order of its list of elements; empty when it may go. */
  public List<Gap> check(LetterType type, PrintedValues values, WrittenLetter letter) {
    var gaps = new ArrayList<Gap>();
    for (var element : type.elements()) {
      if (element.when() == null || values.isOn(element.when())) {
        var filledIn = element.shows().stream().noneMatch(name -> values.pieces(name).isEmpty());
        if (!filledIn) {
          gaps.add(new Gap(element.id(), element.sentence()));
        } else if (!isShown(element, values, letter)) {
          gaps.add(
              new Gap(
                  element.id(),
                  element.sentence()
                      + " It was filled in, but the letter's template does not show it; tell your"
                      + " analyst."));
        } else if (element.agrees() != null && !element.agrees().holds(values)) {
          gaps.add(new Gap(element.id(), element.disagreement()));
        }
      }
    }
    return gaps;
  }

  private static boolean isShown(
      LetterElement element, PrintedValues values, WrittenLetter letter) {
    var words = letter.wordsOf(element.id()).orElse("");
    return !SafeText.isBlank(words)
        && element.shows().stream()
            .flatMap(name -> values.pieces(name).stream())
            .allMatch(piece -> words.contains(WrittenLetter.squeezed(piece)));
  }
}
