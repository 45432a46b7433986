package org.recourse.risk.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.recourse.engine.EngineClock;

/**
 * Something that is changed so that it does not happen again.
 *
 * @param owner who sees to it
 * @param measure how its effect is measured; null when nobody has said
 * @param doneOn null until it is done
 * @param effect {@code NOT_YET}, {@code EFFECTIVE} or {@code NOT_EFFECTIVE}; null until asked
 */
record Action(
    String action,
    String owner,
    LocalDate dueOn,
    String measure,
    LocalDate doneOn,
    String effect,
    String effectNote) {

  /** One line of a form. */
  static Action of(Map<?, ?> line) {
    return new Action(
        text(line, "action"),
        text(line, "owner"),
        day(line, "dueOn"),
        text(line, "measure"),
        day(line, "doneOn"),
        text(line, "effect"),
        text(line, "effectNote"));
  }

  /** The same as decided now, with what has come of it so far. */
  Action standingAs(Action before) {
    return new Action(
        action, owner, dueOn, measure, before.doneOn, before.effect, before.effectNote);
  }

  /** It ends when it is done and somebody has measured whether it helped. */
  boolean isOpen() {
    return doneOn == null || effect == null || effect.equals("NOT_YET");
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("action", action);
    values.put("owner", owner);
    values.put("dueOn", Objects.toString(dueOn, null));
    values.put("measure", measure);
    values.put("doneOn", Objects.toString(doneOn, null));
    values.put("effect", effect);
    values.put("effectNote", effectNote);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** A line of a table for people. */
  Map<String, Object> inWords() {
    return Map.of(
        "action",
        action,
        "owner",
        owner,
        "doneOn",
        doneOn == null ? "" : EngineClock.inWords(doneOn),
        "effect",
        switch (effect == null ? "NOT_YET" : effect) {
          case "EFFECTIVE" -> "It helps";
          case "NOT_EFFECTIVE" -> "It does not help";
          default -> "Not measured yet";
        });
  }

  private static String text(Map<?, ?> line, String key) {
    Object said = line.get(key);
    return said == null || said.toString().isBlank() ? null : said.toString();
  }

  private static LocalDate day(Map<?, ?> line, String key) {
    String said = text(line, key);
    return said == null ? null : LocalDate.parse(said);
  }
}
