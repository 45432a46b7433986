package org.recourse.security.wall;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case of the wall, with a mark in every text.
 *
 * @param place its place among all cases of the wall, which its marks name
 * @param id of the case
 * @param process the engine's id of its process
 * @param task the engine's id of its open task
 * @param definition the engine's id of the process's model
 * @param document one of its documents
 * @param letter one of its letters
 * @param fields the texts that carry a mark, in the order of their marks
 */
record Walled(
    int place,
    String flow,
    Level level,
    UUID id,
    String number,
    String process,
    String task,
    String definition,
    UUID document,
    UUID letter,
    List<String> fields) {

  /** What is filled into the holes of an address or a body. */
  Map<String, String> holes() {
    return Map.of(
        "number", number,
        "process", process,
        "task", task,
        "definition", definition,
        "document", document.toString(),
        "letter", letter.toString());
  }

  /** What tells that the case exists. */
  List<String> keys() {
    return List.of(number, id.toString(), process, task, document.toString(), letter.toString());
  }

  static String mark(int place, int field) {
    return "wall%02df%02dz".formatted(place, field);
  }
}
