package org.recourse.engine.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.recourse.casefile.InvalidInput;
import org.springframework.stereotype.Component;

/** Carries answers between the engine's typed values and plain JSON values. */
@Component
class GateValues {

  private final ObjectMapper json;

  GateValues(ObjectMapper json) {
    this.json = json;
  }

  /** Lists go as JSON text: Tasklist asks for values as they are kept, not as objects. */
  TypedValue toEngine(Object value) {
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      return SpinValues.jsonValue(write(value)).create();
    }
    return Variables.untypedValue(value);
  }

  Map<String, Object> fromEngine(VariableMap submitted) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (String key : submitted.keySet()) {
      answers.put(key, plain(key, submitted.getValueTyped(key)));
    }
    return answers;
  }

  private Object plain(String key, TypedValue typed) {
    if (typed == null) {
      return null;
    }
    if (typed instanceof SerializableValue kept) {
      if (!"json".equals(typed.getType().getName())) {
        throw InvalidInput.in(key, "is of a kind that forms do not have");
      }
      return read(key, kept.getValueSerialized());
    }
    return typed.getValue();
  }

  private Object read(String key, String text) {
    try {
      return text == null ? null : json.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw InvalidInput.in(key, "is not a list that can be read");
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A value of the record cannot be shown", e);
    }
  }
}
