package org.recourse.risk.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.TableCheck;
import org.recourse.engine.models.TableRule;
import org.springframework.stereotype.Component;

/** Refuses tables in which a route opens no duty, or a duty has no clock, proof or source. */
@Component
class DutyTableCheck implements TableCheck {

  private static final String FLOW = "risk";
  private static final String ROUTES = "risk-routes";
  private static final String DUTIES = "risk-duties-.*";
  private static final String AMBIGUOUS = "not\\(\\s*true.*|.*,\\s*true\\b.*|true\\s*,.*";
  private static final String LEVELS = "risk-levels";

  @Override
  public List<String> problems(String flow, List<ModelTable> tables) {
    if (!flow.equals(FLOW)) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    Set<String> clocks =
        rules(tables, "risk-deadlines.*")
            .map(rule -> rule.output("clock") + " from " + rule.output("startEvent"))
            .collect(Collectors.toSet());
    Set<String> duties =
        rules(tables, DUTIES).map(rule -> rule.output("duty")).collect(Collectors.toSet());
    for (ModelTable table : tables) {
      if (named(table, DUTIES)) {
        if (!Duties.TABLES.contains(table.id())) {
          problems.add(
              "%s: nobody asks this table; move its rules to one of %s"
                  .formatted(table.file(), String.join(", ", Duties.TABLES)));
        }
        for (TableRule rule : table.rules()) {
          new DutyRowCheck(rule, clocks, duties)
              .problems()
              .forEach(what -> problems.add(at(table, rule) + what));
        }
      }
    }
    routes(tables, problems);
    facts(tables, problems);
    ambiguous(tables, problems);
    return problems;
  }

  /** Yes, no and not known are written in one way only, which every reader reads alike. */
  private static void ambiguous(List<ModelTable> tables, List<String> problems) {
    for (ModelTable table : tables) {
      for (TableRule rule : table.rules()) {
        rule.inputs()
            .forEach(
                (fact, cell) -> {
                  if (cell.matches(AMBIGUOUS)) {
                    problems.add(
                        at(table, rule)
                            + "'%s' for %s may be read in two ways; write false,null or not(false)"
                                .formatted(cell, fact));
                  }
                });
      }
    }
  }

  private static void facts(List<ModelTable> tables, List<String> problems) {
    Set<String> asked =
        rules(tables, "risk-questions")
            .map(rule -> rule.output("fact"))
            .collect(Collectors.toSet());
    asked.add("route");
    tables.stream()
        .filter(table -> named(table, DUTIES) && !table.rules().isEmpty())
        .forEach(
            table ->
                table.rules().get(0).inputs().keySet().stream()
                    .filter(fact -> !asked.contains(fact))
                    .forEach(
                        fact ->
                            problems.add(
                                "%s: risk-questions never asks for '%s'; add the question"
                                    .formatted(table.file(), fact))));
  }

  private static void routes(List<ModelTable> tables, List<String> problems) {
    Set<String> withDuty = routesIn(tables, DUTIES);
    Set<String> withLevel = routesIn(tables, LEVELS);
    for (ModelTable table : tables) {
      if (named(table, ROUTES)) {
        for (TableRule rule : table.rules()) {
          String route = rule.output("route");
          if (!withDuty.contains(route)) {
            problems.add(
                at(table, rule)
                    + "no duties table names the route '%s'; add a duty".formatted(route));
          }
          if (!withLevel.contains(route)) {
            problems.add(
                at(table, rule)
                    + "risk-levels does not name the route '%s'; add its level".formatted(route));
          }
        }
      }
    }
  }

  private static Set<String> routesIn(List<ModelTable> tables, String names) {
    return rules(tables, names)
        .flatMap(rule -> Stream.of(rule.inputs().getOrDefault("route", "").split(",")))
        .map(word -> word.replace("\"", "").trim())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<TableRule> rules(List<ModelTable> tables, String names) {
    return tables.stream().filter(table -> named(table, names)).flatMap(t -> t.rules().stream());
  }

  private static boolean named(ModelTable table, String names) {
    return table.id() != null && table.id().matches(names);
  }

  private static String at(ModelTable table, TableRule rule) {
    return "%s, line %d, rule %s: ".formatted(table.file(), rule.line(), rule.id());
  }
}
