package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/**
 * What must be right in a decision table: the engine would read its cells only when the first case
 * comes along.
 */
@Component
class DecisionCheck {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  /** What is wrong, one sentence each: file, cell, remedy. */
  List<String> problems(String file, DmnModelInstance table) {
    List<String> problems = new ArrayList<>();
    // Most cells of a column say the same, and every word is read once.
    Map<String, Boolean> tests = new HashMap<>();
    Map<String, Boolean> values = new HashMap<>();
    for (InputEntry cell : table.getModelElementsByType(InputEntry.class)) {
      cell(file, cell, cell.getText(), entry -> tests.computeIfAbsent(entry, this::isTest))
          .ifPresent(problems::add);
    }
    for (OutputEntry cell : table.getModelElementsByType(OutputEntry.class)) {
      cell(file, cell, cell.getText(), entry -> values.computeIfAbsent(entry, this::isValue))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private boolean isTest(String entry) {
    return feel.parseUnaryTests(entry).isSuccess();
  }

  private boolean isValue(String entry) {
    return feel.parseExpression(entry).isSuccess();
  }

  private static Optional<String> cell(
      String file, DmnElement cell, Text text, Predicate<String> isReadable) {
    String entry = text == null ? "" : text.getTextContent().trim();
    if (entry.isEmpty() || isReadable.test(entry)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s, element %s: '%s' cannot be read; correct the cell, texts stand in \"quotes\""
            .formatted(file, cell.getId(), entry));
  }
}
