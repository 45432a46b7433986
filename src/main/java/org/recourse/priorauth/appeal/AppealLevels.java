package org.recourse.priorauth.appeal;

import java.util.List;
import java.util.Map;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Component;

/** Knows by table which levels of appeal each class of payer has. */
@Component
class AppealLevels {

  private static final String NOBODY = "NONE";

  private final Decisions decisions;

  AppealLevels(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Those that are open at this place, in the order of the table; empty when there is none.
   *
   * @param level the place, counted from 1
   * @param before the word for whoever decided at the place before; null at the first
   */
  List<AppealLevel> at(PayerClass payerClass, int level, String before) {
    DecisionOutcome outcome =
        decisions.decide(
            "priorauth-appeal-levels",
            Map.of(
                "payerClass",
                payerClass.name(),
                "level",
                level,
                "before",
                before == null ? NOBODY : before));
    return outcome.results().stream().map(said -> AppealLevel.of(level, said)).toList();
  }
}
