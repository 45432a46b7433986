package org.recourse.casefile.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;

/** Refuses the few values that the record could only keep by altering them. */
final class KeepableText {

  private static final int MOST_DIGITS = 100;

  private KeepableText() {}

  static void check(JsonNode tree) {
    if (!tree.isObject()) {
      check(tree, "");
      return;
    }
    for (var member : tree.properties()) {
      if (!keepable(member.getKey())) {
        throw new MalformedJson("The name of a member has a character that cannot be kept.");
      }
      check(member.getValue(), member.getKey());
    }
  }

  private static void check(JsonNode node, String field) {
    if (node.isTextual() && !keepable(node.textValue())) {
      throw refused(field, "has a NUL character or half a character, which cannot be kept");
    }
    if (node.isNumber() && !keepable(node.decimalValue())) {
      throw refused(field, "has more digits than anything here can have");
    }
    for (var member : node.properties()) {
      if (!keepable(member.getKey())) {
        throw refused(field, "has a member whose name cannot be kept");
      }
      check(member.getValue(), field);
    }
    if (node.isArray()) {
      node.forEach(element -> check(element, field));
    }
  }

  private static MalformedJson refused(String field, String why) {
    return new MalformedJson(
        "A value could only be kept by changing it, so nothing was saved. Correct it and send it"
            + " again.",
        field.isEmpty() ? Map.of() : Map.of(field, why));
  }

  private static boolean keepable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }

  private static boolean keepable(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
