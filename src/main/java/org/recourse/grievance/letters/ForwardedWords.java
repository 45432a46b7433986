package org.recourse.grievance.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a letter says about what went to a health plan: exactly what a person wrote down. */
final class ForwardedWords {

  private static final Map<String, Map<String, String>> SENT =
      Map.of(
          "en",
          Map.of(
              "WHOLE_COMPLAINT", "Your whole complaint",
              "PART_ABOUT_PLAN", "The part of your complaint that is about the plan",
              "PAPERS_OF_PLAN", "Papers of the plan that came with your complaint",
              "CARE_RECORDS", "Records of the care that your complaint is about"),
          "es",
          Map.of(
              "WHOLE_COMPLAINT", "Toda su queja",
              "PART_ABOUT_PLAN", "La parte de su queja que es sobre el plan",
              "PAPERS_OF_PLAN", "Papeles del plan que venían con su queja",
              "CARE_RECORDS", "Expedientes de la atención de la que trata su queja"));
  private static final Map<String, Map<String, String>> WAYS =
      Map.of(
          "en",
          Map.of(
              "PORTAL", "through its portal",
              "FAX", "by fax",
              "EMAIL", "by secure email",
              "MAIL", "by mail",
              "BY_HAND", "by messenger"),
          "es",
          Map.of(
              "PORTAL", "por su portal",
              "FAX", "por fax",
              "EMAIL", "por correo electrónico seguro",
              "MAIL", "por correo",
              "BY_HAND", "por mensajero"));

  private ForwardedWords() {}

  /** Each thing that was sent; nothing while nobody has sent any. */
  static List<String> what(Known known, String language) {
    var sent = new ArrayList<String>();
    if (known.values().get("forwardedWhat") instanceof List<?> words) {
      for (var word : words) {
        var text = in(SENT, language).get(word.toString());
        sent.addAll(text == null ? known.lines("forwardedOther") : List.of(text));
      }
    }
    return sent;
  }

  /** How it was sent; null while nobody has. */
  static String way(Known known, String language) {
    var word = known.text("forwardedBy");
    return word == null ? null : in(WAYS, language).get(word);
  }

  /** The language of what staff wrote themselves; that of the letter where they wrote nothing. */
  static String language(Known known, String ofLetter) {
    var said = known.text("forwardedLanguage");
    var wrote = what(known, ofLetter).containsAll(known.lines("forwardedOther"));
    return !wrote || known.text("forwardedOther") == null ? ofLetter : said == null ? "en" : said;
  }

  private static Map<String, String> in(Map<String, Map<String, String>> words, String language) {
    return words.getOrDefault(language, words.get("en"));
  }
}
