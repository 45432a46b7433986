package org.recourse.grievance.letters;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters about complaints say that no table holds.
 *
 * @param latePromiseDays in how many calendar days an acknowledgement promises an answer when every
 *     day of the rules has passed already; hospital policy, confirm with compliance
 * @param appealTo to whom a civil-rights decision is appealed, as the letter prints it, by
 *     language; English where a language has none
 */
@ConfigurationProperties("recourse.grievance.letters")
record LetterSettings(@DefaultValue("7") int latePromiseDays, Map<String, String> appealTo) {

  /** To whom a decision is appealed, in this language; null where nobody said so. */
  String appealToIn(String language) {
    if (appealTo == null) {
      return null;
    }
    var main = Locale.forLanguageTag(language).getLanguage();
    return appealTo.getOrDefault(language, appealTo.getOrDefault(main, appealTo.get("en")));
  }
}
