package org.recourse.casefile.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.casefile.CaseProblem;

/**
 * Reads JSON as it was meant or not at all: well-formed UTF-8, no member twice, nothing after the
 * end, no number taken for a text, no character the record cannot keep, no day nobody can mean.
 */
public final class StrictJson {

  private static final JsonMapper MAPPER = mapper();

  private StrictJson() {}

  /**
   * Reads one JSON object.
   *
   * @throws MalformedJson when it is anything else
   */
  public static Map<String, Object> object(byte[] utf8) {
    var tree = tree(utf8);
    if (!(tree instanceof ObjectNode)) {
      throw new MalformedJson("This is not a JSON object. Put the answers between { and }.");
    }
    return as(
        tree,
        MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class));
  }

  static <T> T read(byte[] utf8, java.lang.reflect.Type type) {
    return as(tree(utf8), MAPPER.constructType(type));
  }

  private static <T> T as(JsonNode tree, com.fasterxml.jackson.databind.JavaType type) {
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (JsonProcessingException misfit) {
      if (misfit.getCause() instanceof CaseProblem problem) {
        throw problem;
      }
      throw new MalformedJson(
          "The JSON has members or kinds of values this address does not take. Compare it with"
              + " /v3/api-docs.");
    }
  }

  private static JsonNode tree(byte[] utf8) {
    try {
      var tree = MAPPER.readTree(text(utf8));
      KeepableText.check(tree);
      return tree;
    } catch (JsonProcessingException broken) {
      throw new MalformedJson(describe(broken));
    }
  }

  private static String text(byte[] utf8) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new MalformedJson("This is not well-formed UTF-8. Save it as UTF-8 and send it again.");
    }
  }

  /** Jackson's own words quote the input, so only its place is told. */
  private static String describe(JsonProcessingException broken) {
    var message = String.valueOf(broken.getOriginalMessage());
    var what =
        message.startsWith("Duplicate field")
            ? "A member occurs twice in one object"
            : message.contains("exceeds the maximum")
                ? "The JSON is nested too deeply, or a name or number in it is too long"
                : "This is not well-formed JSON";
    return what + place(broken.getLocation()) + ". Correct it and send it again.";
  }

  private static String place(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : ", near line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static JsonMapper mapper() {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .addModule(new JavaTimeModule())
        .addModule(new SimpleModule().setDeserializerModifier(new DaysInBodies()))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            config -> {
              config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            })
        .build();
  }
}
