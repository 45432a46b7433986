package org.recourse.priorauth.appeal;

import java.util.Map;
import java.util.Optional;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Component;

/** Knows by table which levels of appeal each class of payer has. */
@Component
public class AppealLevels {

  private final Decisions decisions;

  AppealLevels(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The level of this number, counted from 1; empty when there is none. */
  public Optional<AppealLevel> of(PayerClass payerClass, int level) {
    DecisionOutcome outcome =
        decisions.decide(
            "priorauth-appeal-levels", Map.of("payerClass", payerClass.name(), "level", level));
    return outcome.results().stream().findFirst().map(said -> AppealLevel.of(level, said));
  }
}
