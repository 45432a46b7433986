package org.recourse.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One flow as it is deployed.
 *
 * @param steps the classes in the flow's package {@code steps}
 * @param java the source text of the flow's room and its steps
 */
public record Bundle(
    String flow,
    List<Drawing> drawings,
    List<Decision> decisions,
    List<Form> forms,
    Set<String> steps,
    String java) {

  /** The form of this id; empty when no file has it. */
  public Optional<Form> form(String id) {
    return forms.stream().filter(form -> form.id().equals(id)).findFirst();
  }
}
