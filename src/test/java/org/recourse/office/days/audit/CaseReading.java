package org.recourse.office.days.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.recourse.office.Browser;
import org.recourse.office.Desk;

/**
 * Everything the product tells about a case to somebody who may see it.
 *
 * @param tasks the ids, in the model, of what is open in Tasklist
 */
public record CaseReading(
    String number,
    JsonNode file,
    JsonNode clocks,
    JsonNode timeline,
    JsonNode letters,
    List<String> tasks) {

  /** Reads a case as this person; the tasks are those these desks see. */
  public static CaseReading of(String number, Browser reader, List<Desk> desks) {
    var path = "/api/cases/" + number;
    List<String> tasks = new ArrayList<>();
    desks.stream()
        .flatMap(desk -> desk.tasksOf(number).stream())
        .map(task -> task.path("id").asText() + " " + task.path("taskDefinitionKey").asText())
        .distinct()
        .forEach(task -> tasks.add(task.substring(task.indexOf(' ') + 1)));
    return new CaseReading(
        number,
        reader.get(path),
        reader.get(path + "/deadlines"),
        reader.get(path + "/timeline"),
        reader.get(path + "/letters"),
        tasks);
  }

  /** Whether work on it goes on. */
  public boolean isOpen() {
    return "OPEN".equals(file.path("status").asText());
  }

  /** Whether there is somebody to write to. */
  boolean hasRecipient() {
    var death = file.path("answers").path("death");
    var relation = file.path("parties").path("complainantRelation").asText();
    return !"ANONYMOUS".equals(relation) || death.isObject();
  }

  /** The rows of a list on record. */
  Stream<JsonNode> rows(String key) {
    return stream(file.path("answers").path(key));
  }

  /** What happened of this type, in order. */
  Stream<JsonNode> happened(String type) {
    return stream(timeline).filter(entry -> type.equals(entry.path("type").asText()));
  }

  /** Whether a letter of one of these types has gone after a moment. */
  boolean wroteAfter(Instant moment, List<String> types) {
    return happened("LETTER_SENT")
        .filter(sent -> types.contains(sent.path("details").path("letter").asText()))
        .anyMatch(sent -> at(sent, "recordedAt").isAfter(moment));
  }

  /** Whether a letter of one of these types had gone before a moment. */
  boolean wroteBefore(Instant moment, List<String> types) {
    return happened("LETTER_SENT")
        .filter(sent -> types.contains(sent.path("details").path("letter").asText()))
        .anyMatch(sent -> at(sent, "recordedAt").isBefore(moment));
  }

  static Instant at(JsonNode from, String key) {
    return Instant.parse(from.path(key).asText());
  }

  static boolean has(JsonNode from, String key) {
    return from.path(key).isTextual();
  }

  /** The parts of a list. */
  public static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
