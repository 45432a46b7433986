package org.recourse.engine.decisions;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.collection.immutable.List$;
import camundajar.impl.scala.collection.immutable.Map$;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL that reads each expression once and makes its built-in functions once, so that thousands of
 * complaints can be classified in a row.
 */
public final class Feel {

  private static final String INPUT_NAME = "inputVariableName";

  private final ValueMapper values =
      new ValueMapper.CompositeValueMapper(scala(new JavaValueMapper()));
  private final FunctionProvider functions =
      new BuiltinFunctions(FeelEngine.defaultClock(), values);
  private final FeelInterpreter interpreter = new FeelInterpreter(values);
  private final FeelEngine reader =
      new FeelEngine(
          FeelEngine.defaultFunctionProvider(),
          values,
          FeelEngine.defaultConfiguration(),
          FeelEngine.defaultClock());
  private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
  private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

  /**
   * What the expression comes to; null when a variable it needs is not known.
   *
   * @throws FeelException when it cannot be read or evaluated
   */
  public Object value(String expression, VariableContext known) {
    return evaluated(
        expressions.computeIfAbsent(expression, text -> read(text, reader.parseExpression(text))),
        new ContextVariableWrapper(known));
  }

  /**
   * Whether the input passes the tests of one cell.
   *
   * @throws FeelException when they cannot be read or evaluated
   */
  boolean passes(String cell, String input, VariableContext known) {
    VariableProvider name =
        new VariableProvider.StaticVariableProvider(
            Map$.MODULE$.from(
                CollectionConverters.asScala(Map.<String, Object>of(INPUT_NAME, input))));
    return Boolean.TRUE.equals(
        evaluated(
            tests.computeIfAbsent(cell, text -> read(text, reader.parseUnaryTests(text))),
            new VariableProvider.CompositeVariableProvider(
                scala(name, new ContextVariableWrapper(known)))));
  }

  private Object evaluated(ParsedExpression expression, VariableProvider known) {
    var context =
        new CustomContext() {
          @Override
          public VariableProvider variableProvider() {
            return known;
          }
        };
    var result =
        interpreter.eval(
            expression.expression(), EvalContext.create(values, functions).merge(context));
    if (result instanceof ValError) {
      throw new FeelException(
          "The FEEL expression '" + expression.text() + "' cannot be evaluated");
    }
    return values.unpackVal(result);
  }

  private static ParsedExpression read(
      String text, Either<FeelEngine.Failure, ParsedExpression> outcome) {
    if (outcome.isLeft()) {
      throw new FeelException("The FEEL expression '" + text + "' cannot be read");
    }
    return outcome.toOption().get();
  }

  @SafeVarargs
  private static <T> List<T> scala(T... items) {
    return List$.MODULE$.from(CollectionConverters.asScala(Arrays.asList(items)));
  }
}
