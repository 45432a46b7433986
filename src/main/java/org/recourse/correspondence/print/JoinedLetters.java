package org.recourse.correspondence.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.Map;

/** Joins the letters of a word in Arabic, Persian and Urdu; the library joins Arabic ones alone. */
class JoinedLetters implements BidiReorderer {

  /** Further letters by the first of their forms: alone, last, and for most first and middle. */
  private static final Map<Character, Integer> FORMS =
      Map.ofEntries(
          Map.entry('\u0679', 0xFB66),
          Map.entry('\u067E', 0xFB56),
          Map.entry('\u0686', 0xFB7A),
          Map.entry('\u0688', 0xFB88),
          Map.entry('\u0691', 0xFB8C),
          Map.entry('\u0698', 0xFB8A),
          Map.entry('\u06A9', 0xFB8E),
          Map.entry('\u06AF', 0xFB92),
          Map.entry('\u06BA', 0xFB9E),
          Map.entry('\u06BE', 0xFBAA),
          Map.entry('\u06C1', 0xFBA6),
          Map.entry('\u06CC', 0xFBFC),
          Map.entry('\u06D2', 0xFBAE));

  private static final String LAST_ONLY = "\u0688\u0691\u0698\u06BA\u06D2";

  private final ICUBidiReorderer library = new ICUBidiReorderer();

  /** Whether this Arabic letter is joined properly in print. */
  static boolean knows(int letter) {
    return letter < 0x0650 || letter > 0xFFFF || FORMS.containsKey((char) letter);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return library.reorderRTLTextToLTR(text);
  }

  @Override
  public String shapeText(String text) {
    var shaped = library.shapeText(text);
    var joined = new StringBuilder(shaped);
    for (int i = 0; i < shaped.length(); i++) {
      var form = FORMS.get(shaped.charAt(i));
      if (form != null) {
        var before = joinsForward(neighbour(shaped, i, -1));
        var after = LAST_ONLY.indexOf(shaped.charAt(i)) < 0 && joinsBack(neighbour(shaped, i, 1));
        joined.setCharAt(i, (char) (form + (before ? 1 : 0) + (after ? 2 : 0)));
      }
    }
    return joined.toString();
  }

  @Override
  public String deshapeText(String text) {
    return library.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static char neighbour(String text, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < text.length() && isMark(text.charAt(at))) {
      at += step;
    }
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsForward(char letter) {
    return FORMS.containsKey(letter) && LAST_ONLY.indexOf(letter) < 0
        || letter == '\u0640'
        || letter == '\u200D'
        || hasForm(letter, DecompositionType.INITIAL, DecompositionType.MEDIAL);
  }

  private static boolean joinsBack(char letter) {
    return FORMS.containsKey(letter)
        || letter == '\u0640'
        || letter == '\u200D'
        || hasForm(letter, DecompositionType.FINAL, DecompositionType.MEDIAL);
  }

  private static boolean hasForm(char letter, int one, int other) {
    var form = UCharacter.getIntPropertyValue(letter, UProperty.DECOMPOSITION_TYPE);
    return form == one || form == other;
  }
}
