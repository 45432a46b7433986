package org.recourse.priorauth.appeal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.recourse.priorauth.clocks.AppealClocks;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Component;

/** Where a denial can be contested next: one level, or several to choose from. */
@Component
public class OpenLevels {

  private final AppealLevels levels;
  private final AppealSeries series;
  private final AppealClocks clocks;

  OpenLevels(AppealLevels levels, AppealSeries series, AppealClocks clocks) {
    this.levels = levels;
    this.series = series;
    this.clocks = clocks;
  }

  /**
   * A level that is open.
   *
   * @param until the last moment to file it; null when its clock never started
   */
  public record Offer(AppealLevel level, Instant until) {}

  /** The levels a denial opens by itself. */
  public List<AppealLevel> first(PayerClass payerClass) {
    return levels.at(payerClass, 1, null);
  }

  /** The same, each with its last day, for a decision of this moment; no time starts to run. */
  public List<Offer> first(PayerClass payerClass, Instant decided) {
    return first(payerClass).stream()
        .map(
            level ->
                new Offer(
                    level, clocks.filingUntil(level.track(), level.level(), decided).orElse(null)))
        .toList();
  }

  /** The levels that are open once the last appeal is lost; empty when they are exhausted. */
  public List<AppealLevel> next(UUID caseId, PayerClass payerClass) {
    Appeal last = series.last(caseId);
    return levels.at(payerClass, last.level() + 1, last.forum());
  }

  /** The levels among which the last appeal is decided on, each with its last day. */
  public List<Offer> offers(UUID caseId, PayerClass payerClass) {
    return now(caseId, payerClass).stream()
        .map(level -> new Offer(level, clocks.filingUntil(caseId, level.track()).orElse(null)))
        .toList();
  }

  /**
   * The level of this word among those that are open; the only one where no word is given.
   *
   * @return null when none was named and there are several
   */
  public AppealLevel named(UUID caseId, PayerClass payerClass, String forum) {
    List<AppealLevel> open = now(caseId, payerClass);
    return open.stream()
        .filter(level -> forum == null ? open.size() == 1 : level.forum().equals(forum))
        .findFirst()
        .orElse(null);
  }

  /** The level that was chosen for the last appeal; the first that is open before that. */
  public AppealLevel chosen(UUID caseId, PayerClass payerClass) {
    List<AppealLevel> open = now(caseId, payerClass);
    String forum = series.last(caseId).forum();
    return open.stream()
        .filter(level -> Objects.equals(level.forum(), forum))
        .findFirst()
        .orElseGet(() -> open.get(0));
  }

  /** Those that are left behind for good when this one is filed, because of what follows on it. */
  public List<AppealLevel> barredBy(UUID caseId, PayerClass payerClass, AppealLevel filed) {
    List<String> later =
        levels.at(payerClass, filed.level() + 1, filed.forum()).stream()
            .map(AppealLevel::forum)
            .toList();
    return now(caseId, payerClass).stream()
        .filter(level -> !level.forum().equals(filed.forum()) && !later.contains(level.forum()))
        .toList();
  }

  private List<AppealLevel> now(UUID caseId, PayerClass payerClass) {
    return levels.at(payerClass, series.last(caseId).level(), series.before(caseId));
  }
}
