package org.recourse.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One Camunda Form of a flow. */
public record Form(String file, JsonNode json) {

  /** The file's name without folder and ending. */
  public String stem() {
    return file.substring(file.lastIndexOf('/') + 1).replace(".form", "");
  }

  /** The id by which tasks ask for it. */
  public String id() {
    return json.path("id").asText();
  }

  /** Every component at any depth. */
  public Stream<JsonNode> components() {
    return inside(json);
  }

  /** The keys people answer; keys inside a list belong to the list. */
  public Set<String> keys() {
    return components().map(c -> c.path("key").asText()).collect(Collectors.toSet());
  }

  private static Stream<JsonNode> inside(JsonNode parent) {
    return parent
        .path("components")
        .valueStream()
        .flatMap(c -> Stream.concat(Stream.of(c), inside(c)));
  }
}
