package org.recourse.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One flow as it is deployed.
 *
 * @param steps the flow's steps, class name to source
 */
public record Bundle(
    String flow,
    List<Drawing> drawings,
    List<Decision> decisions,
    List<Form> forms,
    Map<String, String> steps) {

  /** The form of this id; empty when no file has it. */
  public Optional<Form> form(String id) {
    return forms.stream().filter(form -> form.id().equals(id)).findFirst();
  }
}
