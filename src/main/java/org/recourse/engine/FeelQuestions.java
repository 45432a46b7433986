package org.recourse.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.recourse.engine.decisions.Feel;
import org.springframework.stereotype.Component;

/**
 * Answers the small FEEL questions a form asks of its own answers, such as when a field is hidden.
 */
@Component
public class FeelQuestions {

  private final Feel feel = new Feel();

  /**
   * Whether the expression holds; null counts as no, as does an expression that cannot be
   * evaluated.
   *
   * @param expression FEEL with or without its leading {@code =}
   */
  public boolean holds(String expression, Map<String, Object> answers) {
    String text = expression.startsWith("=") ? expression.substring(1) : expression;
    try {
      return Boolean.TRUE.equals(feel.value(text, Variables.fromMap(answers).asVariableContext()));
    } catch (FeelException unanswerable) {
      return false;
    }
  }
}
