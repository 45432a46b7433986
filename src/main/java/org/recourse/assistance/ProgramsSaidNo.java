package org.recourse.assistance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recourse.assistance.answer.ProgramAnswer;
import org.recourse.assistance.screening.ProgramResult;
import org.recourse.assistance.screening.ScreeningResult;

/** A program that has said no is not offered again before something is told anew. */
final class ProgramsSaidNo {

  private ProgramsSaidNo() {}

  /** The screening with what programs themselves answered. */
  static ScreeningResult in(ScreeningResult result, List<ProgramAnswer> answers) {
    Map<String, ProgramAnswer> no =
        answers.stream()
            .filter(ProgramAnswer::isDenial)
            .collect(Collectors.toMap(ProgramAnswer::program, Function.identity()));
    return new ScreeningResult(
        result.day(),
        result.programs().stream().map(one -> said(one, no.get(one.program()))).toList());
  }

  private static ProgramResult said(ProgramResult result, ProgramAnswer no) {
    return no == null
        ? result
        : result.saidNo("The program said no on %s: %s".formatted(no.told(), no.reason()));
  }
}
