package org.recourse.engine.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our FEEL says what the library's says. */
class FeelTests {

  private static final Object[] ANSWERS = {
    null,
    true,
    false,
    "",
    "IN_PERSON",
    "PHONE",
    "LETTER",
    "SURVEY",
    "PORTAL",
    "PARENT",
    "ANONYMOUS",
    "SPOUSE_OR_PARTNER"
  };

  private final FeelEngineApi library = FeelEngineBuilder.forJava().build();
  private final Feel feel = new Feel();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = null",
        "a != true",
        "a = null or a = \"\"",
        "a = b",
        "list[1].name = \"x\"",
        "count(list) > 1",
        "string length(b) = 9",
        "date(\"2026-03-01\") < date(\"2026-03-02\")",
        "some i in list satisfies i.name = \"y\"",
        "if a = true then 1 else 2",
        "missing.deeper",
        "1 + null",
        "{x: 1, y: x + 1}.y",
        "list.name",
        "a in (true, null)"
      })
  void an_expression_comes_to_what_the_library_says(String expression) {
    for (Object a : ANSWERS) {
      Map<String, Object> known = new HashMap<>();
      known.put("a", a);
      known.put("b", "IN_PERSON");
      known.put("list", List.of(Map.of("name", "x"), Map.of("name", "y")));

      var said = library.evaluateExpression(expression, known);

      assertThat(feel.value(expression, Variables.fromMap(known).asVariableContext()))
          .isEqualTo(said.result());
    }
  }

  @Test
  void what_cannot_be_read_is_refused() {
    assertThatThrownBy(() -> feel.value("= = 3", Variables.createVariables().asVariableContext()))
        .isInstanceOf(FeelException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grievance-classification", "grievance-authority"})
  void a_table_decides_as_it_does_in_the_library(String table) throws Exception {
    var theirs = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    var ours = new PlainDmn().plainDmnEngine();
    var random = new Random(7);
    for (int i = 0; i < 30; i++) {
      Map<String, Object> facts = new HashMap<>();
      for (String key :
          List.of(
              "allegesHarm",
              "responseRequested",
              "billingOnly",
              "medicareRights",
              "resolvedByStaffPresent")) {
        facts.put(key, ANSWERS[random.nextInt(3)]);
      }
      facts.put("channel", ANSWERS[4 + random.nextInt(5)]);
      facts.put("complainantRelation", ANSWERS[9 + random.nextInt(3)]);
      facts.put("proofOfAuthority", random.nextBoolean() ? null : "ON_FILE");

      assertThat(decided(ours, table, facts)).isEqualTo(decided(theirs, table, facts));
    }
  }

  private static List<Map<String, Object>> decided(
      DmnEngine engine, String table, Map<String, Object> facts) throws Exception {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (var model = Files.newInputStream(Path.of("processes", "grievance", table + ".dmn"))) {
      engine
          .evaluateDecisionTable(engine.parseDecision(table, model), Variables.fromMap(facts))
          .forEach(row -> rows.add(row.getEntryMap()));
    }
    return rows;
  }
}
