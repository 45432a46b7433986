package org.recourse.assistance.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.screening.ProgramResult;
import org.recourse.assistance.screening.Question;
import org.recourse.assistance.screening.ScreeningResult;

/** Says in plain words what a screening came to. */
final class ResultInWords {

  private ResultInWords() {}

  /** One line for each program, in screening order. */
  static List<Map<String, Object>> of(ScreeningResult result) {
    return result.programs().stream().map(ResultInWords::line).toList();
  }

  private static Map<String, Object> line(ProgramResult result) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("program", result.program());
    line.put("name", result.name());
    line.put("standing", standing(result));
    line.put("reason", result.reason());
    line.put("change", String.join("; or: ", result.whatWouldChange()));
    line.put("compared", ComparedInWords.of(result.comparison()));
    line.put("citation", result.citation());
    line.put("howToApply", result.howToApply());
    line.put("rule", result.rule());
    line.put("tables", String.join(", ", result.tables()));
    return line;
  }

  private static String standing(ProgramResult result) {
    return switch (result.standing()) {
      case ELIGIBLE -> "eligible";
      case NOT_ELIGIBLE -> "not eligible";
      case NEEDS_ANSWER -> "not known yet";
    };
  }

  /** Each question once, with the programs that wait for it. */
  static List<Map<String, Object>> questions(ScreeningResult result) {
    Map<Question, List<String>> waiting = new LinkedHashMap<>();
    for (ProgramResult program : result.programs()) {
      for (Question question : program.questions()) {
        waiting.computeIfAbsent(question, q -> new ArrayList<>()).add(program.name());
      }
    }
    List<Map<String, Object>> lines = new ArrayList<>();
    waiting.forEach(
        (question, programs) ->
            lines.add(
                Map.of(
                    "fact", question.fact(),
                    "question", question.text(),
                    "programs", String.join(", ", programs))));
    return lines;
  }
}
