package org.recourse.correspondence.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a letter is to read.
 *
 * @param score the school grade for English, the Szigriszt score (0 to 100, easier is higher) for
 *     Spanish; null where it is not measured
 * @param said the same in words, for staff
 */
public record ReadingLevel(Double score, String said) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)");

  /** Measures these paragraphs of a letter. */
  public static ReadingLevel of(String language, List<String> paragraphs) {
    var main = Locale.forLanguageTag(language).getLanguage();
    if (!main.equals("en") && !main.equals("es")) {
      return new ReadingLevel(null, "not measured in this language");
    }
    double words = 0;
    double syllables = 0;
    double sentences = 0;
    for (var paragraph : paragraphs) {
      var found = WORD.matcher(paragraph).results().map(m -> m.group()).toList();
      if (!found.isEmpty()) {
        words += found.size();
        syllables += found.stream().mapToInt(word -> Syllables.in(word, main)).sum();
        sentences += Math.max(1, SENTENCE_END.matcher(paragraph).results().count());
      }
    }
    if (words == 0) {
      return new ReadingLevel(null, "not measured, as there are no words");
    }
    return main.equals("en")
        ? english(words / sentences, syllables / words)
        : spanish(words / sentences, syllables / words);
  }

  // Flesch-Kincaid grade level: Kincaid, Fishburne, Rogers and Chissom 1975.
  private static ReadingLevel english(double wordsPerSentence, double syllablesPerWord) {
    var grade = Math.max(0, rounded(0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59));
    return new ReadingLevel(
        grade,
        String.format(Locale.ROOT, "grade %.1f (Flesch-Kincaid; aim for 8 and lower)", grade));
  }

  // Szigriszt-Pazos 1993, after Fernández Huerta 1959; INFLESZ bands: Barrio-Cantalejo 2008.
  private static ReadingLevel spanish(double wordsPerSentence, double syllablesPerWord) {
    var score = rounded(206.835 - 62.3 * syllablesPerWord - wordsPerSentence);
    var band =
        score > 80
            ? "very easy"
            : score > 65
                ? "quite easy"
                : score > 55 ? "normal" : score > 40 ? "somewhat hard" : "very hard";
    return new ReadingLevel(
        score,
        String.format(Locale.ROOT, "%s, %.0f of 100 (INFLESZ; aim for 55 and more)", band, score));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
