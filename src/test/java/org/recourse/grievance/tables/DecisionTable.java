package org.recourse.grievance.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table of this flow, as an analyst saved it, evaluated without the process engine. */
class DecisionTable {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final DmnDecision decision;

  DecisionTable(String id) {
    try (var file = Files.newInputStream(Path.of("processes/grievance", id + ".dmn"))) {
      decision = ENGINE.parseDecision(id, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The outcome of the one rule that fits; keys that are not given are not given to the table
   * either.
   */
  Map<String, Object> decide(Map<String, Object> given) {
    return ENGINE.evaluateDecisionTable(decision, given).getSingleResult().getEntryMap();
  }
}
