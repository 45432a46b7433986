package org.recourse.risk.owed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.engine.EngineClock;

/** Duties in the words of people. */
final class DutyWords {

  private DutyWords() {}

  /** A line of the table of all duties. */
  static Map<String, Object> line(DutyOnCase duty) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("label", duty.label());
    line.put("owedBy", sentence(duty.owedBy()));
    line.put("due", duty.dueAt() == null ? "waits" : moment(duty.dueAt()));
    line.put("state", state(duty));
    line.put("done", duty.doneAt() == null ? "" : moment(duty.doneAt()));
    line.put("proof", proof(duty));
    return line;
  }

  /** Where a duty stands, in a word or two. */
  static String state(DutyOnCase duty) {
    String word =
        switch (duty.state()) {
          case OPEN -> "open";
          case WAITING -> "waits";
          case WATCHED -> "watched";
          case DONE -> "done";
          case NOT_OWED -> "not owed";
        };
    return duty.missedAt() == null ? word : word + ", missed";
  }

  /** From when its time counts, and whether somebody should say more. */
  static String counts(DutyOnCase duty) {
    String from = "from the moment when " + duty.startLabel() + ", " + moment(duty.countsFrom());
    return duty.provisional()
        ? from + " (nobody has said when; first contact counts until then)"
        : from;
  }

  static String due(DutyOnCase duty) {
    return moment(duty.dueAt()) + (duty.missedAt() == null ? "" : ": missed, and still owed");
  }

  static String moment(Instant at) {
    return EngineClock.inWords(at);
  }

  /** RISK_MANAGER becomes "Risk manager". */
  static String sentence(String word) {
    String text = word.toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String proof(DutyOnCase duty) {
    Proven proof = duty.proof();
    return Stream.of(proof.name(), proof.number(), proof.place(), proof.paper())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  static String list(List<String> labels) {
    return String.join(", ", labels);
  }
}
