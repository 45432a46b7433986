package org.recourse.engine.decisions;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Which rules of a table fired in the evaluation this thread is doing. */
final class RulesHit {

  private static final ThreadLocal<List<String>> HIT = new ThreadLocal<>();

  private RulesHit() {}

  static DmnDecisionTableEvaluationListener listener() {
    return event -> {
      List<String> hit = HIT.get();
      if (hit != null) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(hit::add);
      }
    };
  }

  static List<String> during(Runnable evaluation) {
    HIT.set(new ArrayList<>());
    try {
      evaluation.run();
      return HIT.get();
    } finally {
      HIT.remove();
    }
  }
}
