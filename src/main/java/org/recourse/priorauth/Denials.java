package org.recourse.priorauth;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFiles;
import org.recourse.engine.EngineClock;
import org.recourse.priorauth.appeal.Appeal;
import org.recourse.priorauth.appeal.AppealLevel;
import org.recourse.priorauth.appeal.AppealSeries;
import org.recourse.priorauth.appeal.OpenLevels;
import org.recourse.priorauth.clocks.AppealClocks;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows a denial: talk between clinicians, and appeals level by level. */
@Service
@Transactional
public class Denials {

  private final AuthorizationBook book;
  private final OpenLevels levels;
  private final AppealSeries series;
  private final AppealClocks clocks;
  private final Payers payers;
  private final CaseFiles files;
  private final Answers answers;

  Denials(
      AuthorizationBook book,
      OpenLevels levels,
      AppealSeries series,
      AppealClocks clocks,
      Payers payers,
      CaseFiles files,
      Answers answers) {
    this.book = book;
    this.levels = levels;
    this.series = series;
    this.clocks = clocks;
    this.payers = payers;
    this.files = files;
    this.answers = answers;
  }

  /**
   * What is open after a denial.
   *
   * @param talkOpen whether a talk between clinicians can still change it
   * @param talkDueAt until when it can be asked for
   * @param filingDueAt until when it can be appealed; where several levels are open, the first of
   *     their last days; where the patient gets the care already, the day until which an appeal
   *     keeps it going
   */
  public record Open(boolean talkOpen, Instant talkDueAt, Instant filingDueAt) {}

  /** Opens the first level of appeal and starts what time the law gives to file it. */
  public Open open(UUID caseId) {
    Authorization request = book.get(caseId);
    Payer payer = payers.get(request.payer());
    Instant denied = request.decidedAt();
    Instant until = clocks.talkUntil(denied, payer.peerToPeer().window());
    Map<String, Object> changes = new LinkedHashMap<>(book.change(caseId, a -> a.deny(until)));
    Instant filing = open(caseId, levels.first(request.payerClass()), denied);
    changes.put(AppealSeries.KEY, series.valuesOf(caseId));
    book.tell(
        caseId,
        "DENIAL_OPENED",
        "It was determined how the denial can be contested.",
        Map.of("talkCanOverturn", payer.peerToPeer().canOverturn()),
        changes);
    return new Open(payer.peerToPeer().canOverturn(), until, filing);
  }

  /** The appeal was filed: the time in which it must be decided runs from its receipt. */
  public void startClock(UUID caseId) {
    Authorization request = book.get(caseId);
    AppealLevel filed = levels.chosen(caseId, request.payerClass());
    levels
        .barredBy(caseId, request.payerClass(), filed)
        .forEach(level -> clocks.barred(caseId, level.track()));
    clocks.filed(
        caseId,
        filed.track(),
        filed.level(),
        request.asked().isExpedited(),
        series.last(caseId).filedAt());
  }

  /**
   * What an appeal brought, and what comes next.
   *
   * @param state {@code OVERTURNED}, {@code NEXT_LEVEL} or {@code EXHAUSTED}
   * @param filingDueAt until when it can be appealed further, the first of the last days where
   *     several levels are open; null unless there is one
   */
  public record Brought(String state, Instant filingDueAt) {}

  /** Reads the decision on the appeal that was ended last, and opens the next level. */
  public Brought read(UUID caseId) {
    Appeal ended = series.last(caseId);
    clocks.decided(caseId, ended.decidedAt());
    Authorization request = book.get(caseId);
    if (ended.isWon()) {
      clocks.overturned(caseId);
      book.change(
          caseId,
          a -> a.contested("OVERTURNED"),
          "DENIAL_OVERTURNED",
          "An appeal overturned the denial.",
          Map.of("level", ended.level()));
      return new Brought("OVERTURNED", null);
    }
    List<AppealLevel> next = levels.next(caseId, request.payerClass());
    if (next.isEmpty()) {
      return new Brought("EXHAUSTED", null);
    }
    Instant filing = open(caseId, next, ended.decidedAt());
    book.tell(
        caseId,
        "APPEAL_LEVEL_OPENED",
        "The next level of appeal is open.",
        Map.of(),
        Map.of(AppealSeries.KEY, series.valuesOf(caseId)));
    return new Brought("NEXT_LEVEL", filing);
  }

  /** A talk between clinicians has overturned it. */
  void overturned(UUID caseId) {
    clocks.overturned(caseId);
  }

  /** The level that was chosen; the first that is open before that. */
  AppealLevel level(UUID caseId) {
    return levels.chosen(caseId, book.get(caseId).payerClass());
  }

  /** The level that was named among those that are open; null where one of several must be. */
  AppealLevel named(UUID caseId, String forum) {
    return levels.named(caseId, book.get(caseId).payerClass(), forum);
  }

  /** The levels that are open, each with its last day. */
  List<OpenLevels.Offer> offers(UUID caseId) {
    return levels.offers(caseId, book.get(caseId).payerClass());
  }

  /** The appeals so far as rows of a form, in words. */
  List<Map<String, Object>> told(UUID caseId) {
    return series.told(caseId);
  }

  /** Until when a talk between clinicians can be asked for, in words. */
  String talkOpenUntil(UUID caseId) {
    return EngineClock.inWords(book.get(caseId).talkUntil());
  }

  private Instant open(UUID caseId, List<AppealLevel> open, Instant noticed) {
    files.getHeld(caseId);
    series.open(caseId, open);
    boolean goesOn = "YES".equals(answers.of(caseId).get("careGoesOn"));
    return open.stream()
        .flatMap(
            level ->
                Stream.concat(
                    Stream.of(clocks.noticed(caseId, level.track(), level.level(), noticed)),
                    goesOn
                        ? clocks.cutOff(caseId, level.track(), level.level(), noticed).stream()
                        : Stream.empty()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
