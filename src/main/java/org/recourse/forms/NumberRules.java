package org.recourse.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What a form may ask of a number. */
final class NumberRules {

  private NumberRules() {}

  static String problem(FormField field, Object value) {
    BigDecimal number = number(field, value);
    if (number == null) {
      return "must be a number";
    }
    JsonNode digits = field.definition().path("decimalDigits");
    if (digits.isNumber() && number.stripTrailingZeros().scale() > digits.asInt()) {
      return digits.asInt() == 0
          ? "must be a whole number"
          : "must have at most " + digits.asInt() + " decimals";
    }
    if (field.rule("min").isNumber() && number.compareTo(field.rule("min").decimalValue()) < 0) {
      return "must be at least " + field.rule("min").asText();
    }
    if (field.rule("max").isNumber() && number.compareTo(field.rule("max").decimalValue()) > 0) {
      return "must be at most " + field.rule("max").asText();
    }
    return null;
  }

  private static BigDecimal number(FormField field, Object value) {
    if (value instanceof String text
        && field.definition().path("serializeToString").asBoolean(false)) {
      return text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?") ? new BigDecimal(text) : null;
    }
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return new BigDecimal(number.toString());
    }
    return null;
  }
}
