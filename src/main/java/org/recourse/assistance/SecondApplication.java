package org.recourse.assistance;

import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.related.SamePatient;
import org.springframework.stereotype.Component;

/** Asks before a patient with an open application gets another one. */
@Component
class SecondApplication {

  private static final String AGAIN = "applyAgain";

  private static final String WHAT_TO_DO =
      " Go on there: a change of household, income or bills is told in that case. For other care or"
          + " another period tick 'Applies again' (applyAgain: true).";

  private final SamePatient others;
  private final CaseAccess door;
  private final SignedOn person;

  SecondApplication(SamePatient others, CaseAccess door, SignedOn person) {
    this.others = others;
    this.door = door;
    this.person = person;
  }

  /**
   * Lets an application pass whose patient has no open one, or of which somebody says that it is
   * for other care or another period.
   *
   * @throws ApplicationOpen when there is an open one and nobody says so
   */
  void ask(Map<String, Object> given) {
    if (Boolean.TRUE.equals(given.get(AGAIN))) {
      return;
    }
    List<CaseFile> open = others.openCases("assistance", given);
    if (!open.isEmpty()) {
      throw new ApplicationOpen(
          open.stream().filter(file -> door.maySee(file, person)).map(CaseFile::number).toList());
    }
  }

  /** An application of this patient is open already; nothing was recorded. */
  static final class ApplicationOpen extends CaseProblem {

    private ApplicationOpen(List<String> numbers) {
      super(409, "An application is open", sentence(numbers), Map.of(AGAIN, sentence(numbers)));
    }

    private static String sentence(List<String> numbers) {
      return numbers.isEmpty()
          ? "This patient has an open application that you may not see; ask a supervisor to tell"
              + " you who works on it. For other care or another period tick 'Applies again'"
              + " (applyAgain: true)."
          : "This patient's application %s is open.".formatted(String.join(", ", numbers))
              + WHAT_TO_DO;
    }
  }
}
