package org.recourse.priorauth.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.LineState;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Component;

/** Fills in the fields of letters, as {@code priorauth-letters.yaml} asks. */
@Component
class LetterFields {

  private static final String ENGLISH = "en";

  private final Payers payers;
  private final HospitalProperties hospital;

  LetterFields(Payers payers, HospitalProperties hospital) {
    this.payers = payers;
    this.hospital = hospital;
  }

  /** The fields of a letter in this language; what is not known is left out and makes a gap. */
  Map<String, Object> of(Map<String, Object> known, String language) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("contactName", hospital.officeIn(language));
    fields.put("contactPhone", hospital.phone());
    payers
        .find((String) known.get("payer"))
        .ifPresent(
            payer -> {
              fields.put("planName", payer.name());
              fields.put("planPhone", payer.phone());
            });
    fields.put("approved", approved(known, language));
    fields.put("facility", known.get("facility"));
    String day = (String) known.get("appointmentOn");
    fields.put("appointmentOn", day == null ? null : LocalDate.parse(day));
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  /**
   * The language in which the plain words of this record are: the letter's, where every line that
   * is granted says it in it.
   */
  static String wordsLanguage(Map<String, Object> known, String language) {
    return granted(known).stream().allMatch(row -> service(row, language) != null)
        ? language
        : ENGLISH;
  }

  private static String service(Map<?, ?> row, String language) {
    return (String) row.get(ENGLISH.equals(language) ? "description" : "descriptionTranslated");
  }

  private static List<Map<?, ?>> granted(Map<String, Object> known) {
    List<Map<?, ?>> rows = new ArrayList<>();
    if (known.get(LineBook.KEY) instanceof List<?> lines) {
      for (Object line : lines) {
        Map<?, ?> row = (Map<?, ?>) line;
        if (row.get("state") != null && LineState.valueOf((String) row.get("state")).isGrant()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Map<String, String>> approved(Map<String, Object> known, String language) {
    return granted(known).stream()
        .map(
            row ->
                Map.of(
                    "service", text(service(row, language)),
                    "number", text(row.get("authorizationNumber")),
                    "units", text(row.get("approvedUnits")),
                    "from", day(row.get("approvedFrom"), language),
                    "until", day(row.get("approvedTo"), language)))
        .toList();
  }

  private static String day(Object text, String language) {
    return text == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag(language))
            .format(LocalDate.parse((String) text));
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }
}
