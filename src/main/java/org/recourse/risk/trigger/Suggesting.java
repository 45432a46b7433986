package org.recourse.risk.trigger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.route.Routes;
import org.recourse.risk.route.Routing;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Suggests by table whether risk management must hear of a case. */
@Component
public class Suggesting {

  private static final String TABLE = "risk-triggers";
  private static final OpenQuestion SEVERITY =
      new OpenQuestion(
          "severity",
          "How severe is each issue, from 0 to 3?",
          "The highest severity is reported to risk management.");
  private static final OpenQuestion HARM =
      new OpenQuestion(
          "harm",
          "How much harm did the patient suffer, from 0 to 5?",
          "Serious harm is reported to risk management.");

  private final Tables tables;
  private final Routes routes;

  /** Reads these tables. */
  public Suggesting(Tables tables, Routes routes) {
    this.tables = tables;
    this.routes = routes;
  }

  /** What the rules suggest for what is known now. */
  public Suggestion suggest(Signals signals) {
    Routing marked = routes.of(signals.marks().stream().sorted().toList());
    Set<Sign> signs = new LinkedHashSet<>();
    marked.routes().stream().map(Sign::marked).forEach(signs::add);
    signals.issues().forEach(issue -> signs.addAll(coded(issue.facts())));
    signs.addAll(coded(signals.facts()));
    List<OpenQuestion> questions = new ArrayList<>(marked.questions());
    if (!signals.issues().stream().allMatch(CodedIssue::isCoded)) {
      questions.add(SEVERITY);
    }
    if (!signals.isHarmCoded()) {
      questions.add(HARM);
    }
    signs.stream()
        .filter(sign -> !sign.ask().isEmpty())
        .map(sign -> new OpenQuestion("marks", sign.ask(), sign.reason()))
        .forEach(questions::add);
    return Suggestion.of(List.copyOf(signs), questions);
  }

  private List<Sign> coded(Map<String, Object> facts) {
    return TableLine.all(tables.decide(TABLE, facts)).stream().map(Sign::of).toList();
  }
}
