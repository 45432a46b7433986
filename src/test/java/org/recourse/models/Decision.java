package org.recourse.models;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One DMN file of a flow. */
public record Decision(String file, DmnModelInstance model) {

  /** The file's name without folder and ending. */
  public String stem() {
    return file.substring(file.lastIndexOf('/') + 1).replace(".dmn", "");
  }

  /** Every element of a kind. */
  public <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
    Collection<T> found = model.getModelElementsByType(kind);
    return found.stream();
  }
}
