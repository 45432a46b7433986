package org.recourse.priorauth.letters;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.priorauth.appeal.AppealLevel;
import org.recourse.priorauth.appeal.AppealSeries;
import org.recourse.priorauth.appeal.OpenLevels;
import org.recourse.priorauth.clocks.AppealClocks;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.payer.Payer;
import org.springframework.stereotype.Component;

/** What a letter about a denial says: the payer's reason, and what can be done about it. */
@Component
class DenialFields {

  /** The key of the payer's reason in the language of the letter. */
  static final String TRANSLATED = "denialReasonTranslated";

  private final AppealSeries series;
  private final OpenLevels levels;
  private final AppealClocks clocks;
  private final Clock clock;

  DenialFields(AppealSeries series, OpenLevels levels, AppealClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
    this.series = series;
    this.levels = levels;
  }

  void put(
      UUID caseId,
      Map<String, Object> known,
      Payer payer,
      String language,
      Map<String, Object> fields) {
    fields.put("denied", LinesInWords.contested(known, language).services());
    fields.put("reason", reason(known, language));
    var keep = clocks.keepUntil(caseId, clock.instant()).orElse(null);
    fields.put("careGoesOn", keep != null);
    fields.put("keepCareUntil", keep == null ? null : BusinessCalendar.dayOf(keep));
    fields.put("talkPossible", payer.peerToPeer().canOverturn());
    fields.put(
        "appeals",
        series.of(caseId).isEmpty()
            ? null
            : ways(levels.offers(caseId, payer.payerClass()), payer, language));
  }

  /** Every level that is open, with its last day and where it goes. */
  static List<Map<String, String>> ways(
      List<OpenLevels.Offer> offers, Payer payer, String language) {
    boolean english = LinesInWords.ENGLISH.equals(language);
    return offers.stream()
        .filter(offer -> offer.until() != null)
        .map(
            offer ->
                Map.of(
                    "to",
                    english ? offer.level().name() : offer.level().nameInSpanish(),
                    "until",
                    LinesInWords.day(BusinessCalendar.dayOf(offer.until()), language),
                    "where",
                    where(offer.level(), payer),
                    "reach",
                    Objects.requireNonNullElse(offer.level().contact(), payer.phone())))
        .toList();
  }

  /** Who takes it; through the plan where the table does not say how else they are reached. */
  private static String where(AppealLevel level, Payer payer) {
    return Stream.of(level.addressee(), level.contact() == null ? payer.name() : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** Whether the payer's reason is on record in the language of the letter. */
  static boolean isInItsLanguage(Map<String, Object> known, String language) {
    return LinesInWords.ENGLISH.equals(language) || known.get(TRANSLATED) != null;
  }

  /** In English where nobody has put it into the language of the letter. */
  static Object reason(Map<String, Object> known, String language) {
    String said = reasons(known);
    Object translated = known.get(TRANSLATED);
    return translated == null || LinesInWords.ENGLISH.equals(language) && said != null
        ? said
        : translated;
  }

  /** The payer's reasons, each once; null where it gave none. */
  static String reasons(Map<String, Object> known) {
    List<?> lines = known.get(LineBook.KEY) instanceof List<?> list ? list : List.of();
    String all =
        lines.stream()
            .map(line -> ((Map<?, ?>) line).get("denialReason"))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(" "));
    return all.isBlank() ? null : all;
  }
}
