package org.recourse.engine.refusals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for what the engine could not work with in the body of a call, before it tries. */
class BodyCheck {

  private static final String SUBMIT = "/submit-form";
  private static final String RETRIES = "retries";
  private static final String SUSPENDED = "suspended";

  /** A filter's colour and columns, which are no conditions. */
  private static final String HOW_IT_LOOKS = "properties";

  private static final Pattern CONDITIONS =
      Pattern.compile("(?:.+V|v)ariables|variableValues|dueDates|createTimes");
  private static final JsonNode NONE = JsonNodeFactory.instance.arrayNode();

  private final ObjectMapper json = new ObjectMapper();

  /** What is wrong and what to do, in a sentence; empty when the engine may have it. */
  Optional<String> complaint(String path, byte[] body) throws IOException {
    JsonNode tree;
    try {
      tree = json.readTree(body);
    } catch (JsonProcessingException leftToTheEngine) {
      return Optional.empty();
    }
    if (tree.isNull()) {
      return Optional.of("Nothing was said, so nothing was done. Send an object.");
    }
    // What people type into a form is checked by the form, which names the field.
    if (path.endsWith(SUBMIT)) {
      return hasEmptyAnswer(tree)
          ? Optional.of(
              "An answer does not fit its question, so nothing was saved. Check the form and try"
                  + " again.")
          : Optional.empty();
    }
    if (path.endsWith(RETRIES) && !isHowOften(tree.path(RETRIES))) {
      return Optional.of("A step is tried 0 times or more often. Give such a number as retries.");
    }
    if (path.endsWith("/" + SUSPENDED) && !tree.path(SUSPENDED).isBoolean()) {
      return Optional.of("Say as suspended whether it is to be paused: true or false.");
    }
    if (hasGap("", tree)) {
      return Optional.of(
          "A list has an empty place, or a condition without its operator. Fill it or leave it"
              + " out.");
    }
    return hasNul(tree)
        ? Optional.of("A text has a NUL character, which is nowhere. Ask again without it.")
        : Optional.empty();
  }

  private static boolean isHowOften(JsonNode number) {
    return number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0;
  }

  private static boolean hasEmptyAnswer(JsonNode tree) {
    for (var answer : tree.path("variables")) {
      if (answer.isNull()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasGap(String name, JsonNode node) {
    for (var field : node.properties()) {
      if (!HOW_IT_LOOKS.equals(field.getKey()) && hasGap(field.getKey(), field.getValue())) {
        return true;
      }
    }
    var areConditions = CONDITIONS.matcher(name).matches();
    for (var one : node.isArray() ? node : NONE) {
      var isHalf = areConditions && !one.path("operator").isTextual();
      if (one.isNull() || isHalf || hasGap("", one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNul(JsonNode node) {
    if (node.isTextual()) {
      return isWithNul(node.textValue());
    }
    for (var member : node.properties()) {
      if (isWithNul(member.getKey())) {
        return true;
      }
    }
    for (var member : node) {
      if (hasNul(member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithNul(String text) {
    return text.indexOf('\0') >= 0;
  }
}
