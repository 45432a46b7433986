package org.recourse.risk.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table what the grades of the three scales mean. */
@Component
public class HarmGrades {

  private final Tables tables;

  /** Reads this table. */
  public HarmGrades(Tables tables) {
    this.tables = tables;
  }

  /** What follows from this rating. */
  public HarmReading read(HarmRating rating) {
    List<HarmGrade> grades = new ArrayList<>();
    List<OpenQuestion> questions = new ArrayList<>();
    rating
        .grades()
        .forEach(
            (scale, grade) -> {
              List<TableLine> lines =
                  TableLine.all(
                      tables.decide(
                          "risk-severity", Map.of("scale", scale.name(), "grade", grade)));
              lines.forEach(line -> grades.add(HarmGrade.of(scale, grade, line)));
              if (lines.isEmpty()) {
                questions.add(unknown(scale, grade));
              }
            });
    boolean inDoubt = !questions.isEmpty();
    if (rating.on(HarmScale.INTERNAL).isEmpty() || rating.on(HarmScale.AHRQ).isEmpty()) {
      questions.add(notRated());
    }
    if (grades.stream().map(HarmGrade::internal).distinct().count() > 1) {
      questions.add(apart(grades));
    }
    return new HarmReading(List.copyOf(grades), inDoubt, List.copyOf(questions));
  }

  private static OpenQuestion unknown(HarmScale scale, String grade) {
    return new OpenQuestion(
        "harm",
        "The scale %s has no grade '%s'. Which one is meant?".formatted(scale, grade),
        "Until it is said a second person rates.");
  }

  private static OpenQuestion notRated() {
    return new OpenQuestion(
        "harm",
        "How is the harm rated on the hospital's scale and on the AHRQ scale?",
        "Every event is rated on both; NCC MERP is for medication errors.");
  }

  private static OpenQuestion apart(List<HarmGrade> grades) {
    return new OpenQuestion(
        "harm",
        "The scales do not say the same. Is every grade as it is meant?",
        grades.stream()
            .map(grade -> "%s: %s".formatted(grade.scale(), grade.label()))
            .collect(Collectors.joining("; ", "", ". Nothing is changed by itself.")));
  }
}
