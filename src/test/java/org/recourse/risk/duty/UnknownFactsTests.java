package org.recourse.risk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.engine.EngineClock;
import org.recourse.engine.models.TableRule;
import org.recourse.risk.RiskTables;
import org.recourse.risk.question.OpenQuestion;

/** Nothing is lost while a fact is open: whoever must be told is told, and not later. */
class UnknownFactsTests {

  private static final Map<String, List<Object>> VALUES = values();

  private static final Map<String, DutyPlan> PLANS = new HashMap<>();
  private static final Map<String, DeadlineRule> RULES = new HashMap<>();

  private static Map<String, List<Object>> values() {
    Map<String, List<Object>> values = new TreeMap<>();
    tables("risk-questions").forEach(rule -> values.put(rule.output("fact"), List.of(true, false)));
    values.put("victim", List.of("CHILD", "ELDER_OR_DEPENDENT_ADULT", "OTHER_ADULT"));
    return values;
  }

  static Stream<String> routes() {
    return tables("risk-routes").map(rule -> rule.output("route")).distinct();
  }

  private static Stream<TableRule> tables(String name) {
    return RiskTables.cells().stream()
        .filter(table -> table.id().equals(name))
        .flatMap(table -> table.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void whoever_must_be_told_is_told_as_early_while_a_fact_is_open(String route) {
    for (Map<String, Object> known : combinations(route)) {
      Map<String, Instant> due = dueByAddressee(plan(route, known));
      for (String fact : known.keySet()) {
        Map<String, Object> less = new HashMap<>(known);
        less.remove(fact);
        Map<String, Instant> open = dueByAddressee(plan(route, less));

        assertThat(open).as("%s without %s", known, fact).containsKeys(keys(due));
        due.forEach(
            (who, moment) ->
                assertThat(open.get(who))
                    .as("%s without %s: %s", known, fact, who)
                    .isBeforeOrEqualTo(moment));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void a_route_always_obliges_somebody_and_every_duty_names_source_proof_and_clock(String route) {
    for (Map<String, Object> known : combinations(route)) {
      var plan = plan(route, known);

      assertThat(plan.duties()).as("%s %s", route, known).isNotEmpty();
      assertThat(plan.duties())
          .allSatisfy(
              owed -> {
                assertThat(owed.duty().citation()).isNotBlank();
                assertThat(owed.duty().proofs()).isNotEmpty();
                assertThat(rule(owed.duty()).label()).isEqualTo(owed.duty().label());
              });
      assertThat(plan.duties()).anyMatch(owed -> owed.duty().isOurs());
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void a_fact_that_can_change_what_is_owed_is_asked_for_and_no_other(String route) {
    for (Map<String, Object> known : combinations(route)) {
      for (String fact : known.isEmpty() ? VALUES.keySet() : known.keySet()) {
        Map<String, Object> less = new HashMap<>(known);
        less.remove(fact);
        boolean matters =
            VALUES.get(fact).stream()
                    .map(value -> words(route, with(less, fact, value)))
                    .distinct()
                    .count()
                > 1;

        assertThat(
                plan(route, less).questions().stream()
                    .map(OpenQuestion::fact)
                    .anyMatch(fact::equals))
            .as("%s %s: %s", route, less, fact)
            .isEqualTo(matters);
      }
    }
  }

  @Test
  void what_was_answered_is_not_asked_again() {
    assertThat(DutyFixtures.plan("EMTALA", Map.of("receivedTransfer", false)).questions())
        .isEmpty();
    assertThat(DutyFixtures.plan("EMTALA", Map.of("receivedTransfer", true)).questions())
        .extracting(OpenQuestion::fact)
        .containsExactly("HOSPITAL_KNEW");
  }

  private static DutyPlan plan(String route, Map<String, Object> facts) {
    return PLANS.computeIfAbsent(route + facts, asked -> DutyFixtures.plan(route, facts));
  }

  private static List<String> words(String route, Map<String, Object> facts) {
    return DutyFixtures.words(plan(route, facts));
  }

  private static Map<String, Instant> dueByAddressee(DutyPlan plan) {
    return plan.duties().stream()
        .filter(owed -> owed.countsFrom() != null)
        .collect(
            Collectors.toMap(
                owed -> owed.duty().owedTo(),
                owed ->
                    RiskTables.due(
                            rule(owed.duty()), owed.countsFrom().atZone(EngineClock.HOSPITAL))
                        .dueAt(),
                (one, other) -> one.isBefore(other) ? one : other));
  }

  private static DeadlineRule rule(Duty duty) {
    return RULES.computeIfAbsent(
        duty.duty(),
        word ->
            RiskTables.clocks(
                    duty.startEvent(), RiskTables.moment("2026-11-27T15:00"), Map.of("duty", word))
                .get(0));
  }

  /** Every way to know or not to know the facts the route asks for at first sight. */
  private static List<Map<String, Object>> combinations(String route) {
    List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
    for (TableRule asked :
        tables("risk-questions").filter(r -> r.inputs().get("route").contains(route)).toList()) {
      String fact = asked.output("fact");
      for (Map<String, Object> some : List.copyOf(all)) {
        VALUES.get(fact).forEach(value -> all.add(with(some, fact, value)));
      }
    }
    return all;
  }

  private static Map<String, Object> with(Map<String, Object> facts, String fact, Object value) {
    Map<String, Object> more = new HashMap<>(facts);
    more.put(fact, value);
    return more;
  }

  private static String[] keys(Map<String, Instant> due) {
    return due.keySet().toArray(String[]::new);
  }
}
