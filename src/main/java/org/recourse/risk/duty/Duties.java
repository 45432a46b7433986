package org.recourse.risk.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.question.Questions;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table which duties the routes of a case open. */
@Component
public class Duties {

  static final List<String> TABLES =
      List.of("risk-duties-harm", "risk-duties-abuse", "risk-duties-claims", "risk-duties-rights");

  private final Tables tables;
  private final Questions questions;

  /** Reads these tables. */
  public Duties(Tables tables, Questions questions) {
    this.tables = tables;
    this.questions = questions;
  }

  /**
   * Everything that is owed, or may be owed while a fact is open.
   *
   * @param routes words such as {@code ADVERSE_EVENT}; one no table knows is a question
   * @param facts what is known, by the keys of {@code risk-questions}
   */
  public DutyPlan owed(Collection<String> routes, Map<String, Object> facts, Moments moments) {
    Map<String, OwedDuty> owed = new LinkedHashMap<>();
    List<OpenQuestion> asked = new ArrayList<>(questions.of(routes, facts));
    for (String route : routes) {
      List<OwedDuty> ofRoute = of(route, facts, moments);
      ofRoute.forEach(duty -> owed.merge(duty.duty().duty(), duty, OwedDuty::and));
      if (ofRoute.isEmpty()) {
        asked.add(nothingKnown(route));
      }
    }
    asked.addAll(StartQuestions.of(owed.values()));
    return new DutyPlan(List.copyOf(owed.values()), List.copyOf(asked));
  }

  private List<OwedDuty> of(String route, Map<String, Object> facts, Moments moments) {
    Map<String, Object> given = new HashMap<>(facts);
    given.put("route", route);
    return TABLES.stream()
        .flatMap(table -> TableLine.all(tables.decide(table, given)).stream())
        .map(line -> OwedDuty.of(Duty.of(line), route, moments))
        .filter(owed -> owed.duty().isInForce(day(owed, moments)))
        .toList();
  }

  private static LocalDate day(OwedDuty owed, Moments moments) {
    return BusinessCalendar.dayOf(
        owed.countsFrom() == null ? moments.reportedAt() : owed.countsFrom());
  }

  private static OpenQuestion nothingKnown(String route) {
    return new OpenQuestion(
        "route",
        "No table names a duty for the route '%s'. What is owed, and by when?".formatted(route),
        "Until a risk manager says so nothing reminds anybody.");
  }
}
