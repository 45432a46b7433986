package org.recourse.engine.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression reaches, and what it does not. */
class ExpressionGuardTests {

  private final Object step = new Object();
  private final StepsOnlyExpressions expressions =
      new StepsOnlyExpressions(name -> "closeGrievance".equals(name) ? step : null);

  @Test
  void a_step_and_a_fact_are_found_by_name() {
    assertThat(value("${closeGrievance}", Map.of())).isSameAs(step);
    assertThat(value("${approval == 'APPROVED'}", Map.of("approval", "APPROVED"))).isEqualTo(true);
  }

  @Test
  void a_fact_cannot_take_the_place_of_a_step() {
    assertThat(value("${closeGrievance}", Map.of("closeGrievance", "other"))).isSameAs(step);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null)}",
        "${closeGrievance.toString()}",
        "${closeGrievance.class.classLoader}",
        "${fact.length()}",
        "${fact['class']}",
        "${dataSource}",
        "${execution.processEngineServices}",
        "${processEngine}"
      })
  void nothing_else_is(String text) {
    assertThatThrownBy(() -> value(text, Map.of("fact", "x"))).isInstanceOf(RuntimeException.class);
  }

  private Object value(String text, Map<String, Object> facts) {
    var expression = expressions.createValueExpression(text);
    return expression.getValue(
        expressions.createElContext(Variables.fromMap(facts).asVariableContext()));
  }
}
