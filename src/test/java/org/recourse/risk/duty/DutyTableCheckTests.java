package org.recourse.risk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.TableRule;
import org.recourse.risk.RiskTables;

/** What stops the start at a table of duties: named with file, line, rule and remedy. */
class DutyTableCheckTests {

  private final DutyTableCheck check = new DutyTableCheck();

  @Test
  void the_shipped_tables_are_sound() {
    assertThat(check.problems("risk", RiskTables.cells())).isEmpty();
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "citation      |              | has no citation; name the law or policy",
        "label         |              | has no label",
        "owedTo        |              | say to whom it is owed",
        "proofLabel    |              | say in words what shows that it was done",
        "owedBy        | the nurse    | owedBy is 'the nurse'; write one word in capitals",
        "proof         |              | proof is ''; write one of NAME, TIME",
        "proof         | NAME,PROMISE | proof is 'PROMISE'",
        "untilKnown    | NEVER        | write one of FIRST_CONTACT, WAITS",
        "sureness      | SURE         | write one of VERIFIED",
        "effectiveFrom | today        | effectiveFrom is 'today'; write a day",
        "startEvent    | LUNCH        | has the clock 'STATE_REPORT from LUNCH'",
        "before        | LUNCH        | before names 'LUNCH', which is no duty"
      })
  void a_wrong_cell_stops_the_start(String column, String content, String complaint) {
    var tables = changed("R01", rule -> output(rule, column, content == null ? "" : content));

    assertThat(check.problems("risk", tables))
        .singleElement()
        .asString()
        .startsWith("processes/risk/risk-duties-harm.dmn, line ")
        .contains("rule R01: ", complaint);
  }

  @Test
  void a_route_that_obliges_nobody_stops_the_start() {
    var tables = changed("Emtala", rule -> output(rule, "route", "POWER_CUT"));

    assertThat(check.problems("risk", tables))
        .hasSize(2)
        .anyMatch(what -> what.contains("no duties table names the route 'POWER_CUT'"))
        .anyMatch(what -> what.contains("risk-levels does not name the route 'POWER_CUT'"));
  }

  @Test
  void a_fact_nobody_is_asked_for_stops_the_start() {
    var tables = changed("ManyAffected", rule -> output(rule, "fact", "weather"));

    assertThat(check.problems("risk", tables))
        .singleElement()
        .asString()
        .contains("risk-duties-rights.dmn", "never asks for 'manyAffected'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not(true)", "true,null", "null, true", "not( true )"})
  void a_cell_that_may_be_read_in_two_ways_stops_the_start(String cell) {
    var tables =
        changed(
            "R19",
            rule -> {
              Map<String, String> inputs = new HashMap<>(rule.inputs());
              inputs.put("receivedTransfer", cell);
              return new TableRule(rule.id(), rule.line(), inputs, rule.outputs());
            });

    assertThat(check.problems("risk", tables))
        .singleElement()
        .asString()
        .contains("rule R19: '" + cell + "'", "write false,null");
  }

  @Test
  void a_table_of_duties_that_nobody_asks_stops_the_start() {
    List<ModelTable> tables = new ArrayList<>(RiskTables.cells());
    tables.add(
        new ModelTable("processes/risk/risk-duties-more.dmn", "risk-duties-more", List.of()));

    assertThat(check.problems("risk", tables))
        .singleElement()
        .asString()
        .startsWith("processes/risk/risk-duties-more.dmn: nobody asks this table");
  }

  @Test
  void tables_of_other_flows_are_none_of_our_business() {
    var tables = changed("R01", rule -> output(rule, "citation", ""));

    assertThat(check.problems("grievance", tables)).isEmpty();
  }

  private static List<ModelTable> changed(String rule, UnaryOperator<TableRule> change) {
    List<ModelTable> tables = new ArrayList<>();
    for (ModelTable table : RiskTables.cells()) {
      var rules =
          table.rules().stream().map(row -> row.id().equals(rule) ? change.apply(row) : row);
      tables.add(
          table.id().matches("risk-(deadlines.*|levels)")
              ? table
              : new ModelTable(table.file(), table.id(), rules.toList()));
    }
    return tables;
  }

  private static TableRule output(TableRule rule, String column, String content) {
    Map<String, String> outputs = new HashMap<>(rule.outputs());
    assertThat(outputs).containsKey(column);
    outputs.put(column, content);
    return new TableRule(rule.id(), rule.line(), rule.inputs(), outputs);
  }
}
