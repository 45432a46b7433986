package org.recourse.assistance.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.recourse.assistance.program.Program;
import org.recourse.assistance.program.Programs;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes after the papers that the chosen programs want, and waits for them as long as it takes. */
@Service
@Transactional
public class PaperChase {

  private final Checklist checklist;
  private final ChosenPrograms chosen;
  private final Programs programs;
  private final PaperBook papers;
  private final WaitBook waits;
  private final PaperRecord record;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clock clock;
  private final WaitRule rule;

  PaperChase(
      Checklist checklist,
      ChosenPrograms chosen,
      Programs programs,
      PaperBook papers,
      WaitBook waits,
      PaperRecord record,
      CaseFiles files,
      Timeline timeline,
      Clock clock,
      PaperSettings settings) {
    this.checklist = checklist;
    this.chosen = chosen;
    this.programs = programs;
    this.papers = papers;
    this.waits = waits;
    this.record = record;
    this.files = files;
    this.timeline = timeline;
    this.clock = clock;
    this.rule = new WaitRule(settings);
  }

  /**
   * Lists by table what the chosen programs want. What was seen before and still does is kept; what
   * no policy names is not asked for.
   */
  public Sight list(UUID caseId) {
    files.getHeld(caseId);
    List<WantedPaper> before = papers.of(caseId);
    Map<String, String> names = new LinkedHashMap<>();
    programs.on(today()).forEach((Program program) -> names.put(program.code(), program.name()));
    Set<String> presumed = chosen.presumed(caseId);
    List<String> applied =
        chosen.of(caseId).stream().filter(program -> !presumed.contains(program)).toList();
    List<WantedPaper> wanted =
        checklist.wanted(applied, chosen.incomes(caseId)).stream()
            .map(want -> WantedPaper.of(want, names.getOrDefault(want.program(), want.program())))
            .map(paper -> paper.keeping(same(paper, before)))
            .toList();
    return change(
        caseId,
        "PAPERS_LISTED",
        "A table said which papers the chosen programs want.",
        wait -> {
          papers.keep(caseId, wanted);
          return wanted.isEmpty() ? Wait.NEW.settled("COMPLETE") : Wait.NEW;
        });
  }

  /** Whether every chosen program lacks a paper that will not come. */
  @Transactional(readOnly = true)
  public boolean noProgramGoesOn(UUID caseId) {
    return "NO_PROGRAM".equals(waits.of(caseId).outcome());
  }

  /**
   * Nobody goes after the papers any more: the household is told again, and they are listed anew.
   */
  public void stop(UUID caseId) {
    files.getHeld(caseId);
    if (!waits.of(caseId).isSettled()) {
      change(
          caseId,
          "PAPERS_STOPPED",
          "Nobody goes after the papers while the household is told again.",
          Wait::stopped);
    }
  }

  /** Whether the papers wait until the household is told again. */
  @Transactional(readOnly = true)
  public boolean isStopped(UUID caseId) {
    return waits.of(caseId).isStopped();
  }

  /** Codes of the chosen programs that want a paper which may still come. */
  @Transactional(readOnly = true)
  public Set<String> awaiting(UUID caseId) {
    return papers.of(caseId).stream()
        .filter(WantedPaper::isAwaited)
        .map(WantedPaper::program)
        .collect(Collectors.toSet());
  }

  /** Looks what the papers need today: a letter, a reminder, patience, or nothing more. */
  public Sight look(UUID caseId) {
    files.getHeld(caseId);
    Wait waiting = waits.of(caseId);
    if (waiting.isSettled()) {
      return sight(caseId);
    }
    List<WantedPaper> wanted = papers.of(caseId);
    return switch (rule.on(today(), wanted, waiting)) {
      case NOTHING ->
          change(
              caseId,
              "PAPERS_SETTLED",
              "Nobody waits for papers any more.",
              wait -> wait.settled(WaitRule.outcome(chosen.of(caseId), wanted)));
      case LETTER ->
          change(
                  caseId,
                  "PAPERS_ASKED_FOR",
                  "The patient is asked for the papers that are missing.",
                  wait -> wait.asked(today(), WaitRule.awaited(wanted)))
              .writing("INCOMPLETE");
      case REMINDER ->
          change(
                  caseId,
                  "PAPERS_REMINDED",
                  "The patient is reminded of the papers that are missing.",
                  Wait::reminded)
              .writing("REMINDER");
      case SET_ASIDE ->
          change(
              caseId,
              "APPLICATION_INACTIVE",
              "The application was set aside until the patient says a word; it stays open.",
              Wait::setAside);
      case WAIT -> sight(caseId);
    };
  }

  /**
   * What the papers need.
   *
   * @param need {@code NOTHING}, {@code LETTER}, {@code WAIT} or {@code CONTACT}
   * @param facts what the process needs to go on with it
   */
  public record Sight(String need, Map<String, Object> facts) {

    Sight writing(String letter) {
      Map<String, Object> more = new LinkedHashMap<>(facts);
      more.put("papersLetter", letter);
      return new Sight("LETTER", more);
    }
  }

  private Sight change(UUID caseId, String type, String summary, UnaryOperator<Wait> how) {
    Map<String, Object> before = record.of(caseId);
    waits.keep(caseId, how.apply(waits.of(caseId)));
    timeline.record(caseId, type, summary, Map.of("changes", record.since(caseId, before)));
    return sight(caseId);
  }

  private Sight sight(UUID caseId) {
    Wait wait = waits.of(caseId);
    if (wait.isSettled()) {
      return new Sight("NOTHING", Map.of("papersOutcome", wait.outcome()));
    }
    if (wait.isInactive()) {
      return new Sight("CONTACT", Map.of());
    }
    LocalDate next = rule.next(today(), wait);
    return new Sight(
        "WAIT",
        Map.of("papersDueAt", Date.from(next.atStartOfDay(EngineClock.HOSPITAL).toInstant())));
  }

  private static WantedPaper same(WantedPaper paper, List<WantedPaper> before) {
    return before.stream().filter(paper::isFor).findFirst().orElse(paper);
  }

  private LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }
}
