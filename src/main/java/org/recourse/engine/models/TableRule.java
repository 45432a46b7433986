package org.recourse.engine.models;

import java.util.Map;

/**
 * One row of a decision table, as an analyst typed it.
 *
 * @param line where it begins in its file
 * @param inputs the text of each input cell by the expression it tests; blank when any value will
 *     do
 * @param outputs the text of each output cell by its name, without quotation marks; blank when
 *     empty
 */
public record TableRule(
    String id, int line, Map<String, String> inputs, Map<String, String> outputs) {

  /** The text of this output; blank when it is empty or there is no such column. */
  public String output(String name) {
    return outputs.getOrDefault(name, "");
  }
}
