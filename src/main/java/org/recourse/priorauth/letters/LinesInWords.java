package org.recourse.priorauth.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.LineState;

/** The service lines of a record in the words of a letter. */
record LinesInWords(List<Map<?, ?>> rows, String language) {

  static final String ENGLISH = "en";

  /** Those that were granted. */
  static LinesInWords granted(Map<String, Object> known, String language) {
    return in(known, language, row -> state(row).isGrant());
  }

  /** Those for which the payer wants no authorization. */
  static LinesInWords unneeded(Map<String, Object> known, String language) {
    return in(known, language, row -> state(row) == LineState.NOT_REQUIRED);
  }

  /** Those that were not granted, or less or otherwise than asked. */
  static LinesInWords contested(Map<String, Object> known, String language) {
    return in(known, language, LinesInWords::isContested);
  }

  private static LinesInWords in(
      Map<String, Object> known, String language, Predicate<Map<?, ?>> which) {
    List<Map<?, ?>> rows = new ArrayList<>();
    if (known.get(LineBook.KEY) instanceof List<?> lines) {
      for (Object line : lines) {
        Map<?, ?> row = (Map<?, ?>) line;
        if (row.get("state") != null && which.test(row)) {
          rows.add(row);
        }
      }
    }
    return new LinesInWords(rows, language);
  }

  private static LineState state(Map<?, ?> row) {
    return LineState.valueOf((String) row.get("state"));
  }

  private static boolean isContested(Map<?, ?> row) {
    return switch (state(row)) {
      case NOT_REQUIRED -> false;
      case APPROVED ->
          row.get("approvedUnits") instanceof Integer granted && granted < (int) row.get("units");
      default -> true;
    };
  }

  /** Whether every line says what it is in the language of the letter. */
  boolean areInItsLanguage() {
    return rows.stream().allMatch(row -> service(row) != null);
  }

  List<Map<String, String>> approved() {
    return rows.stream()
        .map(
            row ->
                Map.of(
                    "service", named(row),
                    "number", text(row.get("authorizationNumber")),
                    "units", text(row.get("approvedUnits")),
                    "from", day(row.get("approvedFrom")),
                    "until", day(row.get("approvedTo"))))
        .toList();
  }

  /** What was asked for and how much of it was granted. */
  List<Map<String, String>> reduced() {
    return rows.stream()
        .map(
            row ->
                Map.of(
                    "service", named(row),
                    "asked", text(row.get("units")),
                    "from", day(row.get("from")),
                    "until", day(row.get("to")),
                    "granted", howMany(row)))
        .toList();
  }

  private String howMany(Map<?, ?> row) {
    if (!state(row).isGrant()) {
      return "0";
    }
    String unsaid =
        ENGLISH.equals(language) ? "it, but not as we asked" : "esto, pero de otra manera";
    return Objects.toString(row.get("approvedUnits"), unsaid);
  }

  List<String> services() {
    return rows.stream().map(this::named).toList();
  }

  /** What it is; in English where nobody has put it into the language of the letter. */
  private String named(Map<?, ?> row) {
    String own = service(row);
    return text(own == null ? row.get("description") : own);
  }

  private String service(Map<?, ?> row) {
    return (String) row.get(ENGLISH.equals(language) ? "description" : "descriptionTranslated");
  }

  private String day(Object text) {
    return text == null ? "" : day(LocalDate.parse((String) text), language);
  }

  static String day(LocalDate day, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(language))
        .format(day);
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }
}
