package org.recourse.engine.bundles;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an analyst in plain words why the start stopped at a model. */
class BrokenModelAnalyzer extends AbstractFailureAnalyzer<BrokenModel> {

  @Override
  protected FailureAnalysis analyze(Throwable root, BrokenModel broken) {
    return new FailureAnalysis(
        broken.getMessage(),
        "Correct the file in Camunda Modeler and start again. Cases under way are untouched: they"
            + " go on with the version they began with.",
        root);
  }
}
