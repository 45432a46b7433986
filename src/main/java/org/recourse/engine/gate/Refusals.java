package org.recourse.engine.gate;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.recourse.casefile.CaseProblem;

/**
 * Turns a refusal of the record into the one kind of exception that Tasklist shows to people with
 * its sentence.
 */
final class Refusals {

  private Refusals() {}

  static <T> T translate(Supplier<T> work) {
    try {
      return work.get();
    } catch (CaseProblem refusal) {
      throw new FormFieldValidationException(refusal.fields(), refusal.getMessage(), refusal);
    }
  }
}
