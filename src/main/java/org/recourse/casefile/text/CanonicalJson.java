package org.recourse.casefile.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.casefile.InvalidInput;

/**
 * One value, one text: keys sorted, numbers exact, so that the same value always has the same hash.
 */
public final class CanonicalJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private CanonicalJson() {}

  /**
   * The text of a value.
   *
   * @param field named when the value can't be filed
   * @throws InvalidInput when a text in it is not safe (see {@link SafeText}) or a number is no
   *     number
   */
  public static String of(String field, Object value) {
    try {
      return MAPPER.writeValueAsString(plain(field, value));
    } catch (JsonProcessingException e) {
      throw InvalidInput.in(field, "it is nested too deeply.");
    }
  }

  /** The text of several values, each under its own key. */
  public static String of(Map<String, ?> values) {
    var sorted = new TreeMap<String, Object>();
    values.forEach((key, value) -> sorted.put(SafeText.check(key, key), plain(key, value)));
    return of("details", sorted);
  }

  /**
   * The value of a text that was written here; numbers with a point come back as {@link
   * BigDecimal}.
   */
  public static Object value(String text) {
    try {
      return MAPPER.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A value on record is no JSON text any more.");
    }
  }

  /** The values of a text that holds an object. */
  public static Map<String, Object> values(String text) {
    try {
      return MAPPER.readValue(text, MAP);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Values on record are no JSON text any more.");
    }
  }

  private static Object plain(String field, Object value) {
    if (value == null || value instanceof Boolean || value instanceof BigDecimal) {
      return value;
    }
    if (value instanceof Double || value instanceof Float) {
      var number = ((Number) value).doubleValue();
      if (!Double.isFinite(number)) {
        throw InvalidInput.in(field, "it is not a number.");
      }
      return new BigDecimal(value.toString());
    }
    if (value instanceof Number) {
      return value;
    }
    if (value instanceof Map<?, ?> map) {
      var sorted = new TreeMap<String, Object>();
      map.forEach(
          (key, entry) ->
              sorted.put(SafeText.check(field, String.valueOf(key)), plain(field, entry)));
      return sorted;
    }
    if (value instanceof Collection<?> list) {
      var plain = new ArrayList<>(list.size());
      list.forEach(entry -> plain.add(plain(field, entry)));
      return plain;
    }
    return SafeText.check(
        field, value instanceof Enum<?> constant ? constant.name() : value.toString());
  }
}
