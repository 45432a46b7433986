package org.recourse.assistance.answer;

import java.time.LocalDate;
import java.util.Map;
import org.recourse.casefile.InvalidInput;

/** A line of the form in which somebody notes what a program answered. */
record AnswerLine(Map<?, ?> given) {

  private static final String WAITS = "WAITS";

  /**
   * The answer as it is known now.
   *
   * @throws InvalidInput when the line says too little, or a day cannot be right
   */
  ProgramAnswer in(ProgramAnswer before, int line, LocalDate today) {
    String answer = text("answer");
    if (answer == null || WAITS.equals(answer)) {
      return before.asked(today);
    }
    boolean granted = "GRANTED".equals(answer);
    LocalDate from = granted ? day("from") : null;
    LocalDate until = granted ? day("until") : null;
    if (granted && from == null) {
      throw wrong(line, "say from which day %s helps".formatted(before.name()));
    }
    if (until != null && until.isBefore(from)) {
      throw wrong(line, "it ends before it begins; correct one of the days");
    }
    if (!granted && text("reason") == null) {
      throw wrong(line, "say why %s says no, as its answer says it".formatted(before.name()));
    }
    return new ProgramAnswer(
        before.program(),
        before.name(),
        before.confirmation(),
        answer,
        from,
        until,
        granted ? null : text("reason"),
        today,
        true,
        false,
        before.askedOn());
  }

  private static InvalidInput wrong(int line, String what) {
    return InvalidInput.in(ProgramAnswers.KEY, "Programs, line %d: %s".formatted(line, what));
  }

  private LocalDate day(String key) {
    return text(key) == null ? null : LocalDate.parse(text(key));
  }

  private String text(String key) {
    Object value = given.get(key);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }
}
