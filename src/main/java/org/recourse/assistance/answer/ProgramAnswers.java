package org.recourse.assistance.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.forms.desk.DeskForm;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** What programs that decide themselves answer, as counselors learn of it. */
@Component
public class ProgramAnswers implements DeskForm, KeptBeside {

  /** The key of the answers on record and in forms. */
  public static final String KEY = "programAnswers";

  private static final String PRESUMPTIVE = "HPE";

  private final ProgramAnswerBook book;
  private final ProgramGrants grants;
  private final AnswerSettings settings;
  private final BusinessCalendar calendar;
  private final Clock clock;

  ProgramAnswers(
      ProgramAnswerBook book,
      ProgramGrants grants,
      AnswerSettings settings,
      BusinessCalendar calendar,
      Clock clock) {
    this.calendar = calendar;
    this.book = book;
    this.grants = grants;
    this.settings = settings;
    this.clock = clock;
  }

  /** The answers in a case, by the programs' names; empty where none was applied to. */
  public List<ProgramAnswer> of(UUID caseId) {
    return book.of(caseId);
  }

  /** The answers in a case; from now on they count as looked at. */
  public List<ProgramAnswer> consider(UUID caseId) {
    book.consider(caseId);
    return book.of(caseId);
  }

  /** A program was applied to; its answer is awaited. */
  public void await(UUID caseId, String program, String name, String confirmation) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    book.keep(caseId, ProgramAnswer.awaited(program, name, confirmation, today));
  }

  /** The household was told anew, so whoever said no may be asked again; returns what is left. */
  public Map<String, Object> toldAnew(UUID caseId) {
    book.forgetDenials(caseId);
    return onRecord(caseId);
  }

  /** The answers as they are on record, by key; null where there are none. */
  public Map<String, Object> onRecord(UUID caseId) {
    return book.rows().onRecord(KEY, caseId, ProgramAnswer::values);
  }

  @Override
  public String form() {
    return "record-program-answers";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    List<?> rows = given.get(KEY) instanceof List<?> list ? list : List.of();
    List<ProgramAnswer> before = book.of(caseId);
    for (int i = 0; i < before.size() && i < rows.size(); i++) {
      ProgramAnswer was = before.get(i);
      AnswerLine line = new AnswerLine((Map<?, ?>) rows.get(i));
      book.keep(caseId, was.isAwaited() ? line.in(was, i + 1, today) : was.known());
    }
    Map<String, Object> changes = new HashMap<>(onRecord(caseId));
    changes.putAll(grants.keep(caseId, book.of(caseId)));
    return changes;
  }

  /**
   * What the flow has to know about the answers, by the names of its routing facts. What was new is
   * so once: its letter is written once.
   */
  public Map<String, Object> look(UUID caseId) {
    List<ProgramAnswer> all = book.of(caseId);
    LocalDate follow = longestAsked(all).plusDays(settings.followUpDays());
    Map<String, Object> facts = new HashMap<>();
    facts.put("programSaid", all.stream().anyMatch(ProgramAnswer::isNewDenial) ? "NO" : "YES");
    facts.put("presumptiveAnswer", isPresumptiveNew(all) ? "NEW" : "NOT_NEW");
    book.lookedAt(caseId);
    facts.put("followUpAt", Date.from(calendar.endOf(follow, DayEnd.CLOSE_OF_BUSINESS)));
    return facts;
  }

  /** The day on which the program was asked that has been silent longest; today where none is. */
  private LocalDate longestAsked(List<ProgramAnswer> all) {
    return all.stream()
        .filter(ProgramAnswer::isAwaited)
        .map(ProgramAnswer::askedOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> BusinessCalendar.dayOf(clock.instant()));
  }

  private static boolean isPresumptiveNew(List<ProgramAnswer> all) {
    return all.stream().anyMatch(one -> one.program().equals(PRESUMPTIVE) && one.fresh());
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return book.rows().linesOf(KEY, caseIds, ProgramAnswer::values);
  }
}
