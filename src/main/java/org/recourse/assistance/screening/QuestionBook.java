package org.recourse.assistance.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.tables.Readings;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table how each fact is asked for. */
@Component
class QuestionBook {

  private final Tables tables;
  private final Readings<OpenFact> facts = new Readings<>();

  QuestionBook(Tables tables) {
    this.tables = tables;
  }

  /**
   * How this fact is asked for.
   *
   * @throws IllegalStateException when the table has no question for it
   */
  OpenFact about(String fact) {
    return facts.of(
        tables.decide("assistance-questions", Map.of("fact", fact)),
        outcome -> open(fact, TableLine.of(outcome)));
  }

  private static OpenFact open(String fact, TableLine line) {
    String supposed = line.text("supposed");
    List<Object> answers =
        supposed.isEmpty()
            ? List.of()
            : Arrays.stream(supposed.split(",")).map(QuestionBook::answer).toList();
    return new OpenFact(
        new Question(fact, line.text("question"), line.holds("sensitive")),
        answers,
        line.text("change"),
        answer(line.text("changeTo")));
  }

  private static Object answer(String text) {
    if ("true".equals(text) || "false".equals(text)) {
      return Boolean.valueOf(text);
    }
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit)
        ? (Object) Integer.valueOf(text)
        : text;
  }
}
