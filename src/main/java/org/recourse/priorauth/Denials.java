package org.recourse.priorauth;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.engine.EngineClock;
import org.recourse.priorauth.appeal.Appeal;
import org.recourse.priorauth.appeal.AppealLevel;
import org.recourse.priorauth.appeal.AppealLevels;
import org.recourse.priorauth.appeal.AppealSeries;
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
  private final AppealLevels levels;
  private final AppealSeries series;
  private final AppealClocks clocks;
  private final Payers payers;
  private final CaseFiles files;

  Denials(
      AuthorizationBook book,
      AppealLevels levels,
      AppealSeries series,
      AppealClocks clocks,
      Payers payers,
      CaseFiles files) {
    this.book = book;
    this.levels = levels;
    this.series = series;
    this.clocks = clocks;
    this.payers = payers;
    this.files = files;
  }

  /**
   * What is open after a denial.
   *
   * @param talkOpen whether a talk between clinicians can still change it
   * @param talkDueAt until when it can be asked for
   * @param filingDueAt until when the level that is open can be appealed
   */
  public record Open(boolean talkOpen, Instant talkDueAt, Instant filingDueAt) {}

  /** Opens the first level of appeal and starts what time the law gives to file it. */
  public Open open(UUID caseId) {
    Authorization request = book.get(caseId);
    Payer payer = payers.get(request.payer());
    Instant denied = request.decidedAt();
    Instant until = clocks.talkUntil(denied, payer.peerToPeer().window());
    Map<String, Object> changes = new LinkedHashMap<>(book.change(caseId, a -> a.deny(until)));
    Instant filing = openLevel(caseId, request, 1, denied);
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
    Appeal appeal = series.last(caseId);
    clocks.filed(
        caseId,
        request.payerClass(),
        appeal.level(),
        request.asked().isExpedited(),
        appeal.filedAt());
  }

  /**
   * What an appeal brought, and what comes next.
   *
   * @param state {@code OVERTURNED}, {@code NEXT_LEVEL} or {@code EXHAUSTED}
   * @param filingDueAt until when the next level can be appealed; null unless there is one
   */
  public record Brought(String state, Instant filingDueAt) {}

  /** Reads the decision on the appeal that was ended last, and opens the next level. */
  public Brought read(UUID caseId) {
    Appeal ended = series.last(caseId);
    clocks.decided(caseId, ended.decidedAt());
    Authorization request = book.get(caseId);
    if (ended.isWon()) {
      book.change(
          caseId,
          a -> a.contested("OVERTURNED"),
          "DENIAL_OVERTURNED",
          "An appeal overturned the denial.",
          Map.of("level", ended.level()));
      return new Brought("OVERTURNED", null);
    }
    int next = ended.level() + 1;
    if (levels.of(request.payerClass(), next).isEmpty()) {
      return new Brought("EXHAUSTED", null);
    }
    Instant filing = openLevel(caseId, request, next, ended.decidedAt());
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

  /** The level that is open. */
  AppealLevel level(UUID caseId) {
    return levels.of(book.get(caseId).payerClass(), series.last(caseId).level()).orElseThrow();
  }

  /** The appeals so far as rows of a form, in words. */
  List<Map<String, Object>> told(UUID caseId) {
    return series.told(caseId);
  }

  /** Until when a talk between clinicians can be asked for, in words. */
  String talkOpenUntil(UUID caseId) {
    return EngineClock.inWords(book.get(caseId).talkUntil());
  }

  private Instant openLevel(UUID caseId, Authorization request, int level, Instant noticed) {
    files.getHeld(caseId);
    series.open(caseId, levels.of(request.payerClass(), level).orElseThrow());
    return clocks.noticed(caseId, request.payerClass(), level, noticed);
  }
}
