package org.recourse.deadline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.TableCheck;
import org.recourse.engine.models.TableRule;
import org.springframework.stereotype.Component;

/**
 * Refuses a flow whose table of outcomes would end a clock, or set one going, that is not there.
 */
@Component
class OutcomeTableCheck implements TableCheck {

  @Override
  public List<String> problems(String flow, List<ModelTable> tables) {
    Set<String> clocks = words(flow, tables, "clock");
    Set<String> events = words(flow, tables, "startEvent");
    List<String> problems = new ArrayList<>();
    for (ModelTable table : tables) {
      if ((flow + ClockOutcomes.TABLE).equals(table.id())) {
        for (TableRule rule : table.rules()) {
          wrong(rule, clocks, events)
              .forEach(
                  what ->
                      problems.add(
                          "%s, line %d, rule %s: %s"
                              .formatted(table.file(), rule.line(), rule.id(), what)));
        }
      }
    }
    return problems;
  }

  private static List<String> wrong(TableRule rule, Set<String> clocks, Set<String> events) {
    List<String> wrong = new ArrayList<>();
    need(rule, "label", "say what people call it", wrong);
    need(rule, "citation", "name the law or policy it follows", wrong);
    if (!rule.output("outcome").matches("[A-Z][A-Z0-9_]*")) {
      wrong.add("outcome is no word in capitals; write one, like REPORT_MADE");
    }
    if (!rule.output("ends").matches("MET|CANCELLED")) {
      wrong.add("ends is '%s'; write MET or CANCELLED".formatted(rule.output("ends")));
    }
    known("clock", ClockOutcome.words(clock(rule)), clocks, wrong);
    known("alsoEnds", ClockOutcome.words(rule.output("alsoEnds")), clocks, wrong);
    known("events", ClockOutcome.words(rule.output("events")), events, wrong);
    return wrong;
  }

  private static void known(
      String column, List<String> said, Set<String> words, List<String> wrong) {
    said.stream()
        .filter(word -> !words.contains(word))
        .forEach(
            word ->
                wrong.add(
                    "%s names '%s', which no deadlines table of the flow knows; correct the word"
                        .formatted(column, word)));
  }

  private static void need(TableRule rule, String column, String remedy, List<String> wrong) {
    if (rule.output(column).isBlank()) {
      wrong.add("has no %s; %s".formatted(column, remedy));
    }
  }

  private static String clock(TableRule rule) {
    return rule.inputs().getOrDefault("clock", "").replace("\"", "");
  }

  private static Set<String> words(String flow, List<ModelTable> tables, String column) {
    return tables.stream()
        .filter(table -> table.id() != null && table.id().matches(DeadlineTables.of(flow)))
        .flatMap(table -> table.rules().stream())
        .map(TableRule::outputs)
        .map((Map<String, String> outputs) -> outputs.getOrDefault(column, ""))
        .collect(Collectors.toSet());
  }
}
