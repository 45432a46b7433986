package org.recourse.engine.bundles;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/**
 * What must be right in a decision table: the engine would read its cells only when the first case
 * comes along.
 */
@Component
class DecisionCheck {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  /**
   * What is wrong, one sentence each: file, cell, remedy.
   *
   * @throws org.camunda.bpm.model.xml.ModelException when it is no table at all
   */
  List<String> problems(String file, String content) {
    DmnModelInstance table =
        Dmn.readModelFromStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    List<String> problems = new ArrayList<>();
    table
        .getModelElementsByType(InputEntry.class)
        .forEach(cell -> cell(file, cell, cell.getText(), feel::parseUnaryTests, problems));
    table
        .getModelElementsByType(OutputEntry.class)
        .forEach(cell -> cell(file, cell, cell.getText(), feel::parseExpression, problems));
    return problems;
  }

  private static void cell(
      String file,
      DmnElement cell,
      Text text,
      Function<String, ParseResult> parse,
      List<String> problems) {
    String entry = text == null ? "" : text.getTextContent().trim();
    if (!entry.isEmpty() && !parse.apply(entry).isSuccess()) {
      problems.add(
          "%s, element %s: '%s' cannot be read; correct the cell, texts stand in \"quotes\""
              .formatted(file, cell.getId(), entry));
    }
  }
}
