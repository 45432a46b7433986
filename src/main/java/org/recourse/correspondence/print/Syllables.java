package org.recourse.correspondence.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a word as readability formulas do. */
final class Syllables {

  private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");

  /** One syllable each: a strong or stressed vowel with the weak ones around it, or weak ones. */
  private static final Pattern SPANISH =
      Pattern.compile("[iuü]?[aeoáéó][iuüy]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[íú]|[iuüy]+");

  private Syllables() {}

  /** At least one. */
  static int in(String word, String language) {
    var lower = word.toLowerCase(Locale.ROOT);
    return Math.max(1, language.equals("es") ? spanish(lower) : english(lower));
  }

  private static int english(String word) {
    var bare = word.replaceAll("['’].*$", "");
    int groups = (int) ENGLISH.matcher(bare).results().count();
    var silentEnd =
        bare.matches(".*[^aeiouyl]e") || bare.matches(".*[aeiouy]le") || bare.matches(".*[^td]ed");
    return silentEnd && groups > 1 ? groups - 1 : groups;
  }

  private static int spanish(String word) {
    var spoken =
        word.replaceAll("qu(?=[eéií])", "q")
            .replaceAll("gu(?=[eéií])", "g")
            .replaceAll("y(?=[aeiouáéíóú])", "j");
    return (int) SPANISH.matcher(spoken).results().count();
  }
}
