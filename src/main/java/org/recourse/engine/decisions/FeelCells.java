package org.recourse.engine.decisions;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Evaluates the cells of decision tables. */
final class FeelCells implements FeelEngine {

  private final Feel feel = new Feel();

  @Override
  @SuppressWarnings("unchecked")
  public <T> T evaluateSimpleExpression(String expression, VariableContext known) {
    return (T) feel.value(expression, known);
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext known) {
    return feel.passes(cell, input, known);
  }
}
