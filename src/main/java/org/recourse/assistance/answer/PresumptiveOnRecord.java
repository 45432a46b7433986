package org.recourse.assistance.answer;

import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.letters.PresumptiveAnswer;
import org.recourse.assistance.letters.PresumptiveAnswers;
import org.recourse.assistance.result.ScreeningBook;
import org.recourse.casefile.Answers;
import org.springframework.stereotype.Component;

/** What the state said about presumptive Medi-Cal, as a counselor noted it. */
@Component
class PresumptiveOnRecord implements PresumptiveAnswers {

  private static final String PROGRAM = "HPE";

  private final ProgramAnswerBook book;
  private final ScreeningBook screenings;
  private final Answers answers;

  PresumptiveOnRecord(ProgramAnswerBook book, ScreeningBook screenings, Answers answers) {
    this.book = book;
    this.screenings = screenings;
    this.answers = answers;
  }

  @Override
  public Optional<PresumptiveAnswer> of(UUID caseId) {
    return book.of(caseId).stream()
        .filter(one -> PROGRAM.equals(one.program()) && !one.isAwaited())
        .findFirst()
        .map(one -> answer(caseId, one));
  }

  private PresumptiveAnswer answer(UUID caseId, ProgramAnswer one) {
    Object told = answers.of(caseId).get("presumptiveRule");
    String rule = told == null ? null : told.toString();
    return one.isDenial()
        ? new PresumptiveAnswer(false, null, null, rule)
        : new PresumptiveAnswer(
            true, one.from(), one.until(), rule == null ? screenedBy(caseId) : rule);
  }

  private String screenedBy(UUID caseId) {
    return screenings.of(caseId).stream()
        .filter(line -> PROGRAM.equals(line.get("program")))
        .map(line -> (String) line.get("rule"))
        .findFirst()
        .orElse(null);
  }
}
