package org.recourse.engine.bundles;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.TableCheck;
import org.springframework.stereotype.Component;

/**
 * Reads a flow's files before the engine does and says in plain words what an analyst has to
 * correct.
 */
@Component
class ModelCheck {

  private final List<ProcessCheck> processChecks;
  private final FormCheck formCheck;
  private final TableReading reading;
  private final List<TableCheck> tableChecks;

  ModelCheck(
      List<ProcessCheck> processChecks,
      FormCheck formCheck,
      TableReading reading,
      List<TableCheck> tableChecks) {
    this.processChecks = processChecks;
    this.formCheck = formCheck;
    this.reading = reading;
    this.tableChecks = tableChecks;
  }

  List<String> problems(Bundle bundle) {
    List<String> problems = new ArrayList<>();
    Map<String, String> models = bundle.withEnding(".bpmn");
    String own = "processes/%s/%s.bpmn".formatted(bundle.flow(), bundle.flow());
    if (!models.containsKey(own)) {
      problems.add(
          "processes/%s: no .bpmn file named %s; the flow has no process of its own"
              .formatted(bundle.flow(), bundle.flow()));
    }
    bundle
        .withEnding(".form")
        .forEach((name, text) -> problems.addAll(formCheck.problems(name, text)));
    models.forEach((name, text) -> problems.addAll(process(bundle, name, text)));
    List<ModelTable> tables = new ArrayList<>();
    bundle
        .withEnding(".dmn")
        .forEach((name, text) -> problems.addAll(decision(name, text, tables)));
    tableChecks.forEach(check -> problems.addAll(check.problems(bundle.flow(), tables)));
    return problems;
  }

  private List<String> process(Bundle bundle, String name, String text) {
    try {
      BpmnModelInstance model = Bpmn.readModelFromStream(stream(text));
      List<String> problems = new ArrayList<>();
      processChecks.forEach(check -> problems.addAll(check.problems(bundle, name, model)));
      return problems;
    } catch (ModelException e) {
      return List.of(unreadable(name, e));
    }
  }

  private List<String> decision(String name, String text, List<ModelTable> tables) {
    try {
      var read = reading.read(name, text);
      tables.addAll(read.tables());
      return read.problems();
    } catch (ModelException e) {
      return List.of(unreadable(name, e));
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String unreadable(String name, ModelException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return "%s: is not a readable model (%s); open it in Camunda Modeler and save it again"
        .formatted(
            name, String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given"));
  }
}
