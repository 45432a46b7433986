package org.recourse.engine.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recourse.casefile.CaseNumbers;

/**
 * Which cases a list is narrowed to: the case numbers and ids among its conditions, wherever and
 * under whatever name they stand.
 */
class Narrowed {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 1_000;
  private static final Pattern NUMBER = Pattern.compile(CaseNumbers.FORM);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Set<String> numbers = new LinkedHashSet<>();
  private final Map<String, EngineThing> ids = new LinkedHashMap<>();

  /** What the address asks for. */
  static Narrowed by(HttpServletRequest request) {
    var narrowed = new Narrowed();
    for (var condition : Conditions.of(request)) {
      narrowed.take(condition.name(), condition.value());
    }
    return narrowed;
  }

  /** What a body asks for; a body that is no JSON narrows nothing, as the engine refuses it. */
  static Narrowed by(byte[] body) {
    var narrowed = new Narrowed();
    try {
      narrowed.take("", JSON.readTree(body));
    } catch (IOException noJson) {
      return new Narrowed();
    }
    return narrowed;
  }

  /** Whether it names more than a person asks for, so that not each can be written down. */
  boolean isTooLong() {
    return numbers.size() + ids.size() > MOST;
  }

  /** Tells the log of readers. */
  void note(CaseReads reads) {
    numbers.forEach(reads::noteListOf);
    ids.forEach((id, thing) -> reads.noteList(thing, id));
  }

  private void take(String name, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(field -> take(field.getKey(), field.getValue()));
    } else if (node.isArray()) {
      node.forEach(item -> take(name, item));
    } else if (node.isTextual()) {
      take(name, node.asText());
    }
  }

  private void take(String name, String text) {
    NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
    ID.matcher(text).results().forEach(found -> ids.put(found.group(), thing(name)));
  }

  private static EngineThing thing(String name) {
    return Arrays.stream(EngineThing.values())
        .filter(thing -> name.startsWith(thing.parameter()))
        .findFirst()
        .orElse(EngineThing.PROCESS_INSTANCE);
  }
}
