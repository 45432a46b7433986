package org.recourse.engine;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Answers the small FEEL questions a form asks of its own answers, such as when a field is hidden. */
@Component
public class FeelQuestions {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  /**
   * Whether the expression holds; null counts as no, as does an expression that cannot be evaluated.
   *
   * @param expression FEEL with or without its leading {@code =}
   */
  public boolean holds(String expression, Map<String, Object> answers) {
    String text = expression.startsWith("=") ? expression.substring(1) : expression;
    var result = feel.evaluateExpression(text, answers);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }
}
