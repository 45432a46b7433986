package org.recourse.priorauth.appeal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.stereotype.Component;

/** The appeals of each case, level after level. */
@Component
public class AppealSeries {

  /** The key of the series on record and in forms. */
  public static final String KEY = "appeals";

  private final Appeals appeals;
  private final Clock clock;

  AppealSeries(Appeals appeals, Clock clock) {
    this.appeals = appeals;
    this.clock = clock;
  }

  /**
   * Opens the next appeal of a case; whether and before whom it is filed is decided by a person.
   *
   * @param open the levels to choose from, at least one
   */
  public void open(UUID caseId, List<AppealLevel> open) {
    appeals.save(Appeal.open(caseId, of(caseId).size() + 1, open));
  }

  /**
   * Keeps whether it is appealed; returns the series as kept.
   *
   * @param chosen at which level; null where none of several was named
   */
  public List<Map<String, Object>> decide(
      UUID caseId, Map<String, Object> answers, AppealLevel chosen) {
    return change(caseId, appeal -> appeal.decide(answers, chosen));
  }

  /** Keeps that it was filed; returns the series as kept. */
  public List<Map<String, Object>> file(UUID caseId, Map<String, Object> answers) {
    return change(caseId, appeal -> appeal.file(answers, clock.instant()));
  }

  /** Keeps what was decided on it; returns the series as kept. */
  public List<Map<String, Object>> end(UUID caseId, Map<String, Object> answers) {
    return change(caseId, appeal -> appeal.end(answers, clock.instant()));
  }

  /**
   * The one that is open or was ended last.
   *
   * @throws NotAllowedNow when there is none
   */
  public Appeal last(UUID caseId) {
    List<Appeal> all = of(caseId);
    if (all.isEmpty()) {
      throw new NotAllowedNow("No level of appeal is open. Nothing was saved; refresh your list.");
    }
    return all.get(all.size() - 1);
  }

  /** The word for whoever decided at the level before the last one; null at the first. */
  String before(UUID caseId) {
    List<Appeal> all = of(caseId);
    return last(caseId).level() == 1 ? null : all.get(all.size() - 2).forum();
  }

  /** How often a denial was opened to be contested. */
  public int denials(UUID caseId) {
    return (int) of(caseId).stream().filter(appeal -> appeal.level() == 1).count();
  }

  /** The appeals of a case, in order. */
  public List<Appeal> of(UUID caseId) {
    return appeals.findByCaseIdInOrderByPosition(List.of(caseId));
  }

  /** The same as they are on record. */
  public List<Map<String, Object>> valuesOf(UUID caseId) {
    return of(caseId).stream().map(Appeal::values).toList();
  }

  /** The same as rows of a form, in words. */
  public List<Map<String, Object>> told(UUID caseId) {
    return of(caseId).stream().map(Appeal::told).toList();
  }

  /** The series of each case; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : appeals.findByCaseIdInOrderByPosition(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    Appeal::caseId,
                    HashMap::new,
                    Collectors.mapping(Appeal::values, Collectors.toList())));
  }

  private List<Map<String, Object>> change(UUID caseId, Consumer<Appeal> how) {
    Appeal appeal = last(caseId);
    how.accept(appeal);
    appeals.save(appeal);
    return valuesOf(caseId);
  }
}
