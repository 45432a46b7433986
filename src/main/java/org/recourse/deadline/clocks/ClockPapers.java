package org.recourse.deadline.clocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.rules.DeadlineRule;
import org.springframework.stereotype.Component;

/** Writes and reads what a clock keeps as it was: its rule, its facts, its count. */
@Component
class ClockPapers {

  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final ObjectMapper json;

  ClockPapers(ObjectMapper json) {
    this.json = json;
  }

  DeadlineRule ruleOf(RunningClock clock) {
    return read(() -> json.readValue(clock.rule, DeadlineRule.class));
  }

  Counted countOf(RunningClock clock) {
    return read(() -> json.readValue(clock.counted, Counted.class));
  }

  Map<String, Object> factsOf(RunningClock clock) {
    return read(() -> json.readValue(clock.facts, FACTS));
  }

  String text(Object paper) {
    return read(
        () -> json.writeValueAsString(paper instanceof Map<?, ?> m ? new TreeMap<>(m) : paper));
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A clock's paper cannot be read", e);
    }
  }

  private interface Reading<T> {
    T read() throws JsonProcessingException;
  }
}
