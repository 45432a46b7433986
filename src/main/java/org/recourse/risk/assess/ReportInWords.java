package org.recourse.risk.assess;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.casefile.Answers;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.engine.EngineClock;
import org.recourse.forms.desk.KeptBeside;
import org.recourse.risk.file.Risk;
import org.recourse.risk.file.RiskBook;
import org.recourse.risk.level.FirstAction;
import org.recourse.risk.level.Levels;
import org.recourse.risk.owed.DutyPlans;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.question.Questions;
import org.springframework.stereotype.Component;

/** What the forms of a risk case show of the report: routes, first actions, and what is open. */
@Component
class ReportInWords implements KeptBeside {

  private final RiskBook book;
  private final RouteFinding routes;
  private final Levels levels;
  private final DutyPlans plans;
  private final Questions questions;
  private final Answers answers;
  private final StaffDirectory staff;

  ReportInWords(
      RiskBook book,
      RouteFinding routes,
      Levels levels,
      DutyPlans plans,
      Questions questions,
      Answers answers,
      StaffDirectory staff) {
    this.book = book;
    this.routes = routes;
    this.levels = levels;
    this.plans = plans;
    this.questions = questions;
    this.answers = answers;
    this.staff = staff;
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    Map<String, Supplier<?>> all = new LinkedHashMap<>();
    all.put("routesOpened", () -> opened(caseId));
    all.put(
        "openQuestions",
        () -> plans.of(caseId).questions().stream().map(ReportInWords::line).toList());
    all.put("askedFacts", () -> List.copyOf(asked(caseId)));
    all.put("eventInWords", () -> event(caseId));
    all.put("reporter", () -> nameOf(book.get(caseId).reporter()));
    all.put("askedOnCall", () -> asked(book.get(caseId).askedOnCall()));
    all.put("reviewWanted", () -> review(book.get(caseId).reviewKind()));
    return all;
  }

  private List<Map<String, String>> opened(UUID caseId) {
    Risk risk = book.get(caseId);
    Map<String, String> first =
        levels.of(risk.routes()).firstActions().stream()
            .collect(Collectors.toMap(FirstAction::route, FirstAction::words, (a, b) -> a));
    return routes.find(risk.triggers(), risk.adverseEvent()).routes().stream()
        .map(
            route ->
                Map.of(
                    "route", route.label(),
                    "reason", route.reason(),
                    "firstAction", first.getOrDefault(route.route(), ""),
                    "citation", route.citation()))
        .distinct()
        .toList();
  }

  /** Facts that may be asked about, answered or not, so that an answer can be corrected. */
  private Set<String> asked(UUID caseId) {
    Risk risk = book.get(caseId);
    Set<String> facts = new TreeSet<>(risk.answered());
    Stream.of(Map.<String, Object>of(), risk.facts())
        .flatMap(known -> questions.of(risk.routes(), known).stream())
        .map(OpenQuestion::fact)
        .forEach(facts::add);
    return facts;
  }

  private String event(UUID caseId) {
    Map<String, Object> said = answers.of(caseId);
    Object on = said.get("eventOn");
    String day = on == null ? null : EngineClock.inWords(LocalDate.parse(on.toString()));
    return Stream.of(day, said.get("eventTime"), said.get("eventPlace"))
        .filter(one -> one != null)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private String asked(String username) {
    return username == null ? "All risk managers" : nameOf(username);
  }

  private String nameOf(String username) {
    return staff.find(username).map(StaffMember::displayName).orElse(username);
  }

  private static String review(String kind) {
    return "ROOT_CAUSE_ANALYSIS".equals(kind) ? "Root cause analysis" : "Case review";
  }

  private static Map<String, String> line(OpenQuestion question) {
    return Map.of("question", question.question(), "why", question.why());
  }
}
