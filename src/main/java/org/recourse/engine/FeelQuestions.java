package org.recourse.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/**
 * Answers the small FEEL questions a form asks of its own answers, such as when a field is hidden.
 */
@Component
public class FeelQuestions {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
  private final Map<String, ParseResult> read = new ConcurrentHashMap<>();

  /**
   * Whether the expression holds; null counts as no, as does an expression that cannot be
   * evaluated.
   *
   * @param expression FEEL with or without its leading {@code =}
   */
  public boolean holds(String expression, Map<String, Object> answers) {
    String text = expression.startsWith("=") ? expression.substring(1) : expression;
    ParseResult question = read.computeIfAbsent(text, feel::parseExpression);
    if (!question.isSuccess()) {
      return false;
    }
    var result = feel.evaluate(question.parsedExpression(), answers);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }
}
