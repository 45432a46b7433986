package org.recourse.risk;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.related.Mark;
import org.recourse.casefile.related.ReferralAdvice;
import org.recourse.casefile.related.ReferralAdvice.Weight;
import org.recourse.casefile.related.ReferralAdvisor;
import org.recourse.casefile.related.ReferralSigns;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.trigger.CodedIssue;
import org.recourse.risk.trigger.RepeatSettings;
import org.recourse.risk.trigger.Signals;
import org.recourse.risk.trigger.Suggesting;
import org.recourse.risk.trigger.Suggestion;
import org.springframework.stereotype.Component;

/** Says to other desks, by table, whether risk management should have a case, and why. */
@Component
class RiskAdvisor implements ReferralAdvisor {

  private final CaseKind kind;
  private final Suggesting suggesting;
  private final RiskMarks marks;
  private final RepeatSettings repeats;

  RiskAdvisor(CaseKind riskKind, Suggesting suggesting, RiskMarks marks, RepeatSettings repeats) {
    this.kind = riskKind;
    this.suggesting = suggesting;
    this.marks = marks;
    this.repeats = repeats;
  }

  @Override
  public String flow() {
    return kind.flow();
  }

  @Override
  public List<Mark> marks() {
    return marks.all();
  }

  @Override
  public Period window() {
    return repeats.window();
  }

  @Override
  public ReferralAdvice advise(ReferralSigns signs) {
    Suggestion suggestion =
        suggesting.suggest(
            new Signals(
                signs.issues().stream().map(RiskAdvisor::issue).toList(),
                signs.allegesHarm(),
                signs.harm(),
                signs.complaints(),
                signs.marks()));
    return new ReferralAdvice(
        switch (suggestion.advice()) {
          case NOTHING -> Weight.NOTHING;
          case SCREEN -> Weight.LOOK;
          case REPORT -> Weight.REFER;
        },
        suggestion.reason(),
        List.copyOf(suggestion.triggers()),
        suggestion.questions().stream().map(OpenQuestion::question).toList());
  }

  private static CodedIssue issue(Map<String, Object> issue) {
    return new CodedIssue(
        (String) issue.get("about"),
        (String) issue.get("category"),
        issue.get("severity") instanceof Number severity ? severity.intValue() : null);
  }
}
