package org.recourse.priorauth;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.correspondence.Letters;
import org.recourse.engine.EngineClock;
import org.recourse.priorauth.appeal.AppealLevel;
import org.recourse.priorauth.appeal.OpenLevels;
import org.recourse.priorauth.clocks.PayerClocks;
import org.recourse.priorauth.contact.ContactLog;
import org.recourse.priorauth.letters.AppealFields;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.paper.FilePapers;
import org.recourse.priorauth.payer.Regulators;
import org.recourse.priorauth.watch.WatchInWords;
import org.springframework.stereotype.Component;

/** What forms show that is not on record: clocks, differences, regulators. */
@Component
class Surroundings {

  private final Authorizations authorizations;
  private final Approvals approvals;
  private final Regulators regulators;
  private final PayerClocks clocks;
  private final ContactLog contacts;
  private final Letters letters;
  private final Denials denials;
  private final WatchInWords watch;
  private final AppealFields appeals;
  private final LineBook lines;
  private final Updating updating;
  private final FilePapers papers;

  Surroundings(
      Authorizations authorizations,
      Approvals approvals,
      Regulators regulators,
      PayerClocks clocks,
      ContactLog contacts,
      Letters letters,
      Denials denials,
      WatchInWords watch,
      AppealFields appeals,
      LineBook lines,
      Updating updating,
      FilePapers papers) {
    this.authorizations = authorizations;
    this.approvals = approvals;
    this.regulators = regulators;
    this.clocks = clocks;
    this.contacts = contacts;
    this.letters = letters;
    this.denials = denials;
    this.watch = watch;
    this.appeals = appeals;
    this.lines = lines;
    this.updating = updating;
    this.papers = papers;
  }

  /** Each is looked up only for a form that shows it. */
  Map<String, Supplier<?>> of(UUID caseId) {
    Map<String, Supplier<?>> shown = new HashMap<>();
    shown.put("linesInWords", () -> lines.told(caseId));
    shown.put("payerClocks", () -> clocks.told(caseId));
    shown.put("payerTalks", () -> contacts.told(caseId));
    shown.put("approvalGaps", () -> approvals.gaps(caseId));
    shown.put("regulator", () -> name(regulators.of(authorizations.get(caseId).payerClass())));
    shown.put(
        "regulatorContact", () -> regulators.of(authorizations.get(caseId).payerClass()).contact());
    shown.put("talkOpenUntil", () -> denials.talkOpenUntil(caseId));
    shown.put("appealsSoFar", () -> denials.told(caseId));
    shown.put(
        "contestedReason",
        () -> appeals.reason(caseId, Map.of(LineBook.KEY, lines.valuesOf(caseId))));
    shown.put("openLevels", () -> denials.offers(caseId).stream().map(Surroundings::row).toList());
    shown.put(
        "openForums", () -> denials.offers(caseId).stream().map(Surroundings::choice).toList());
    shown.put("appealAddressee", () -> addressee(denials.level(caseId)));
    shown.put("appealLevel", () -> denials.level(caseId).name());
    shown.put("appealCitation", () -> denials.level(caseId).citation());
    shown.put("caseFileChoices", () -> papers.choices(caseId));
    shown.put("answerByWire", () -> updating.isByWire(caseId));
    shown.put("updateInWords", () -> updating.inWords(caseId));
    shown.put("updateObstacle", () -> updating.obstacle(caseId));
    shown.put("appointmentNow", () -> watch.appointment(caseId));
    shown.put("approvedLines", () -> watch.lines(caseId));
    shown.put(
        "letterGaps",
        () -> letters.lacking(caseId).stream().map(what -> Map.of("missing", what)).toList());
    return shown;
  }

  private static Map<String, String> row(OpenLevels.Offer offer) {
    AppealLevel level = offer.level();
    return Map.of(
        "name",
        level.name(),
        "until",
        offer.until() == null ? "" : EngineClock.inWords(offer.until()),
        "addressee",
        level.addressee() == null ? "The plan" : level.addressee(),
        "terms",
        terms(level));
  }

  private static String terms(AppealLevel level) {
    return Stream.of(
            level.consentNeeded() ? "The patient's written consent is needed." : null,
            level.remark(),
            "Rests on: " + level.citation() + ".")
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> choice(OpenLevels.Offer offer) {
    return Map.of("value", offer.level().forum(), "label", offer.level().name());
  }

  private static String addressee(AppealLevel level) {
    return level.addressee() == null
        ? "The plan"
        : level.addressee() + ", " + Objects.toString(level.contact(), "");
  }

  private static String name(Regulators.Regulator regulator) {
    return regulator.isThere() ? regulator.name() : "None takes complaints about this payer";
  }
}
