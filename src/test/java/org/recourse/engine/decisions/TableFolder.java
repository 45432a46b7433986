package org.recourse.engine.decisions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.recourse.engine.DecisionOutcome;

/** The tables of one folder as analysts saved them, evaluated without Spring or a database. */
public final class TableFolder {

  private final DmnEngine engine = new PlainDmn().plainDmnEngine();
  private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();
  private final Map<String, Integer> versions = new ConcurrentHashMap<>();
  private final Path folder;

  /** Tables are read when they are first asked. */
  public TableFolder(String folder) {
    this.folder = Path.of(folder);
  }

  /** Evaluates a table as the product does. */
  public DecisionOutcome decide(String table, Map<String, Object> facts) {
    DmnDecision decision = read.computeIfAbsent(table, id -> parse(id, text(id)));
    List<Map<String, Object>> results = new ArrayList<>();
    List<String> rules = Evaluation.of(engine, decision, facts, results);
    return new DecisionOutcome(table, version(table), rules, results);
  }

  /** The name of the edition that decides now. */
  public String edition(String table) {
    return table + ":" + version(table);
  }

  /** An analyst saves a table again, as the next version of it. */
  public void change(String table, UnaryOperator<String> edit) {
    read.put(table, parse(table, edit.apply(text(table))));
    versions.merge(table, 2, (before, two) -> before + 1);
  }

  private int version(String table) {
    return versions.getOrDefault(table, 1);
  }

  private DmnDecision parse(String id, String text) {
    return engine.parseDecision(
        id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private String text(String id) {
    try {
      return Files.readString(folder.resolve(id + ".dmn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
