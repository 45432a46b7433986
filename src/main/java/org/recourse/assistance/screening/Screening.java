package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.List;
import org.recourse.assistance.charity.PresumptiveCharity;
import org.recourse.assistance.guideline.IncomeLimits;
import org.recourse.assistance.guideline.PovertyGuidelines;
import org.recourse.assistance.household.FamilyRules;
import org.recourse.assistance.program.Program;
import org.recourse.assistance.program.Programs;
import org.recourse.assistance.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Screens a patient for every program at once. */
@Component
public class Screening {

  private final Programs programs;
  private final Resolving resolving;
  private final Presumption presumption;
  private final Changes changes;

  @Autowired
  Screening(Programs programs, Resolving resolving, Presumption presumption, Changes changes) {
    this.programs = programs;
    this.resolving = resolving;
    this.presumption = presumption;
    this.changes = changes;
  }

  /** Screens by these tables alone, without the rest of the house. */
  public static Screening by(Tables tables) {
    PovertyGuidelines guidelines = new PovertyGuidelines(tables);
    QuestionBook questions = new QuestionBook(tables);
    PresumptiveCharity charity = new PresumptiveCharity(tables);
    ProgramRules rules =
        new ProgramRules(
            tables, guidelines, new IncomeLimits(tables), new FamilyRules(tables), charity);
    Resolving resolving = new Resolving(rules, new OpenFacts(questions, guidelines));
    return new Screening(
        new Programs(tables),
        resolving,
        new Presumption(charity, questions),
        new Changes(resolving, new PossibleChanges(questions, rules)));
  }

  /**
   * How the patient stands with every program on this day.
   *
   * @param facts of a household nothing stands against; see {@link
   *     org.recourse.assistance.household.HouseholdCheck}
   */
  public ScreeningResult screen(Facts facts, LocalDate day) {
    Situation situation = new Situation(facts.household(), facts.answers());
    return new ScreeningResult(
        day, programs.on(day).stream().map(program -> screen(program, situation, day)).toList());
  }

  private ProgramResult screen(Program program, Situation situation, LocalDate day) {
    Resolution resolution =
        presumption.after(resolving.resolve(program, situation, day), program, situation, day);
    List<Change> different =
        resolution.standing() == Standing.NOT_ELIGIBLE
            ? changes.of(program, situation, resolution.verdict(), day)
            : List.of();
    return ProgramResult.of(program, resolution, different);
  }
}
