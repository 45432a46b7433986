package org.recourse.assistance.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.charity.PresumptiveCharity;
import org.recourse.assistance.determination.amounts.Amounts;
import org.recourse.assistance.determination.amounts.Applied;
import org.recourse.assistance.determination.amounts.BillShare;
import org.recourse.assistance.determination.amounts.Computing;
import org.recourse.assistance.determination.amounts.DecidedHere;
import org.recourse.assistance.determination.amounts.Method;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.liability.period.Period;
import org.recourse.assistance.liability.period.Periods;
import org.recourse.assistance.papers.WantedPaper;
import org.recourse.assistance.screening.ProgramResult;
import org.recourse.assistance.screening.Question;
import org.recourse.assistance.screening.Screening;
import org.recourse.assistance.screening.ScreeningResult;
import org.recourse.assistance.screening.Standing;
import org.springframework.stereotype.Component;

/** Decides an application by the tables of the day, without anybody's pen. */
@Component
class Determining {

  private final Screening screening;
  private final DecidedHere decidedHere;
  private final Computing computing;
  private final Periods periods;
  private final DeterminationSettings settings;

  Determining(
      Screening screening,
      DecidedHere decidedHere,
      Computing computing,
      Periods periods,
      DeterminationSettings settings) {
    this.screening = screening;
    this.decidedHere = decidedHere;
    this.computing = computing;
    this.periods = periods;
    this.settings = settings;
  }

  /** What the rules say on this day; instalments come last, for what other help leaves. */
  Determination determine(Applied applied, LocalDate day) {
    ScreeningResult result = screening.screen(applied.facts(), day);
    List<ProgramDecision> decisions = new ArrayList<>();
    for (ProgramResult program : result.programs()) {
      Optional<Method> method = decidedHere.how(program.program());
      if (method.isPresent() && applied.programs().contains(program.program())) {
        decisions.add(decide(program, method.get(), applied, day, decisions));
      }
    }
    int year =
        result.programs().stream()
            .filter(p -> p.comparison() != null && applied.programs().contains(p.program()))
            .mapToInt(p -> p.comparison().guideline().year())
            .max()
            .orElse(0);
    return new Determination(
        day, year, List.copyOf(decisions), Determination.best(applied, decisions));
  }

  private ProgramDecision decide(
      ProgramResult program,
      Method method,
      Applied applied,
      LocalDate day,
      List<ProgramDecision> before) {
    Compared compared = Compared.of(program.comparison());
    if (program.standing() == Standing.NOT_ELIGIBLE) {
      return ProgramDecision.denied(program, compared);
    }
    List<WantedPaper> lacking = applied.lacking(program.program());
    if (!lacking.isEmpty() && !isHelpedOn(day, program, applied)) {
      return ProgramDecision.noPaper(program, compared, lacking);
    }
    if (program.standing() == Standing.NEEDS_ANSWER) {
      return open(program, compared, program.questions().stream().map(Question::text).toList());
    }
    long left = left(applied, before);
    if (method == Method.INSTALMENTS && left == 0) {
      return ProgramDecision.of(Outcome.NOT_NEEDED, program, compared, null, null);
    }
    Amounts amounts =
        computing
            .of(
                method,
                program.program(),
                applied,
                day,
                PresumptiveCharity.RULE.equals(program.rule()),
                left)
            .keeping(applied.decided());
    if (!amounts.questions().isEmpty()) {
      return open(program, compared, amounts.questions());
    }
    if (amounts.restOnExamples() && !settings.exampleAmountsDecide()) {
      return open(program, compared, List.of(examples(amounts)));
    }
    if (amounts.plan() != null && amounts.plan().hasNoRoom()) {
      return ProgramDecision.noRoom(program, amounts);
    }
    Period period = method == Method.INSTALMENTS ? null : period(program, applied, day);
    return ProgramDecision.of(Outcome.APPROVED, program, compared, amounts, period);
  }

  /** Help that goes on keeps its period until the day it is renewed. */
  private Period period(ProgramResult program, Applied applied, LocalDate day) {
    Period anew = periods.of(program.program(), day, null);
    return helped(day, program, applied)
        .map(grant -> new Period(grant.from(), grant.until(), grant.renewFrom(), anew.basis()))
        .orElse(anew);
  }

  /** Help that is granted and not to be renewed yet was proven when it was granted. */
  private static boolean isHelpedOn(LocalDate day, ProgramResult program, Applied applied) {
    return helped(day, program, applied).isPresent();
  }

  private static Optional<Grant> helped(LocalDate day, ProgramResult program, Applied applied) {
    return applied
        .granted(program.program())
        .filter(grant -> grant.renewFrom() != null && day.isBefore(grant.renewFrom()));
  }

  private static ProgramDecision open(
      ProgramResult program, Compared compared, List<String> questions) {
    return ProgramDecision.of(Outcome.OPEN, program, compared, Amounts.ask(questions), null);
  }

  private static String examples(Amounts amounts) {
    String tables =
        String.join(
            ", ",
            amounts.bases().stream().filter(Basis::example).map(Basis::table).distinct().toList());
    return "The table %s holds example amounts. Compliance puts the hospital's own there first."
        .formatted(tables);
  }

  private static long left(Applied applied, List<ProgramDecision> decisions) {
    List<Bill> bills = applied.bills();
    List<BillShare> shares = Determination.best(applied, decisions);
    long left = 0;
    for (int i = 0; i < bills.size(); i++) {
      left += Math.max(0, shares.get(i).owedCents() - bills.get(i).paidCents());
    }
    return left;
  }
}
