package org.recourse.deadline.rules;

import java.util.ArrayList;
import java.util.List;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.TableCheck;
import org.recourse.engine.models.TableRule;
import org.springframework.stereotype.Component;

/** Refuses a flow whose deadlines tables could start a wrong clock, or one that cites no law. */
@Component
class RuleTableCheck implements TableCheck {

  @Override
  public List<String> problems(String flow, List<ModelTable> tables) {
    List<String> problems = new ArrayList<>();
    List<Placed> sound = new ArrayList<>();
    for (ModelTable table : tables) {
      if (table.id() != null && table.id().matches(DeadlineTables.of(flow))) {
        table.rules().forEach(rule -> row(table, rule, problems, sound));
      }
    }
    clashes(sound, problems);
    return problems;
  }

  private static void row(
      ModelTable table, TableRule rule, List<String> problems, List<Placed> sound) {
    List<String> wrong = new RuleRowCheck(rule).problems();
    wrong.forEach(what -> problems.add(at(table, rule) + what));
    if (wrong.isEmpty()) {
      sound.add(new Placed(table, rule));
    }
  }

  private static void clashes(List<Placed> rules, List<String> problems) {
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        TableRule one = rules.get(i).rule();
        TableRule other = rules.get(j).rule();
        if (RuleOverlap.between(one, other)) {
          problems.add(
              at(rules.get(j).table(), other)
                  + "and %s (line %d of %s) both start the clock %s for the same case on the same day; end one of them with effectiveTo, or tell their inputs apart"
                      .formatted(
                          one.id(), one.line(), rules.get(i).table().file(), one.output("clock")));
        }
      }
    }
  }

  private static String at(ModelTable table, TableRule rule) {
    return "%s, line %d, rule %s: ".formatted(table.file(), rule.line(), rule.id());
  }

  private record Placed(ModelTable table, TableRule rule) {}
}
