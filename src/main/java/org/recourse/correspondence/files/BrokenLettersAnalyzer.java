package org.recourse.correspondence.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an analyst in plain words why the start stopped at a letter. */
class BrokenLettersAnalyzer extends AbstractFailureAnalyzer<BrokenLetters> {

  @Override
  protected FailureAnalysis analyze(Throwable root, BrokenLetters broken) {
    return new FailureAnalysis(
        broken.getMessage(),
        "Correct the file in a text editor and start again. Letters that were composed before are"
            + " untouched.",
        root);
  }
}
