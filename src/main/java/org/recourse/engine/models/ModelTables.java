package org.recourse.engine.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Reads decision tables cell by cell, without the engine. */
public final class ModelTables {

  private ModelTables() {}

  /**
   * The tables of one file.
   *
   * @throws org.camunda.bpm.model.xml.ModelException when it is no table at all
   */
  public static List<ModelTable> read(String file, String text) {
    DmnModelInstance model =
        Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return of(model, file, text);
  }

  /** The tables of a file whose model is read already. */
  public static List<ModelTable> of(DmnModelInstance model, String file, String text) {
    List<ModelTable> tables = new ArrayList<>();
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (decision.getExpression() instanceof DecisionTable table) {
        List<TableRule> rules =
            table.getRules().stream().map(rule -> rule(table, rule, text)).toList();
        tables.add(new ModelTable(file, decision.getId(), rules));
      }
    }
    return tables;
  }

  private static TableRule rule(DecisionTable table, Rule rule, String text) {
    Map<String, String> inputs = new LinkedHashMap<>();
    var asked = new ArrayList<Input>(table.getInputs());
    var given = new ArrayList<>(rule.getInputEntries());
    for (int i = 0; i < Math.min(asked.size(), given.size()); i++) {
      String expression = cell(asked.get(i).getInputExpression().getText());
      inputs.put(expression, cell(given.get(i).getText()));
    }
    Map<String, String> outputs = new LinkedHashMap<>();
    var columns = new ArrayList<Output>(table.getOutputs());
    var said = new ArrayList<>(rule.getOutputEntries());
    for (int i = 0; i < Math.min(columns.size(), said.size()); i++) {
      outputs.put(columns.get(i).getName(), unquoted(cell(said.get(i).getText())));
    }
    return new TableRule(rule.getId(), line(text, rule.getId()), inputs, outputs);
  }

  private static String cell(Text text) {
    return text == null ? "" : text.getTextContent().trim();
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1) : cell;
  }

  private static int line(String text, String id) {
    int at = text.indexOf("<rule id=\"" + id + "\"");
    return at < 0 ? 1 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
