package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.assistance.charity.MedicalCosts;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.program.Program;
import org.springframework.stereotype.Component;

/** Names what could be different about a patient a program does not take. */
@Component
class PossibleChanges {

  private static final int LARGEST_HOUSEHOLD = 30;
  private static final String HIGH_COST = "highMedicalCost";

  private final QuestionBook questions;
  private final ProgramRules rules;

  PossibleChanges(QuestionBook questions, ProgramRules rules) {
    this.questions = questions;
    this.rules = rules;
  }

  List<PossibleChange> of(Program program, Situation situation, Verdict no, LocalDate day) {
    List<PossibleChange> steps = new ArrayList<>();
    for (String key : program.patientFacts()) {
      OpenFact fact = questions.about(key);
      if (!fact.change().isEmpty() && !fact.changeTo().equals(situation.known(key))) {
        steps.add(
            new PossibleChange(
                fact::change, key, fact.changeTo(), known -> known.with(key, fact.changeTo())));
      }
    }
    Comparison compared = no.comparison();
    if (compared != null && !compared.isWithin()) {
      steps.add(income(compared));
      size(compared, situation).ifPresent(steps::add);
    }
    if (program.asks(HIGH_COST)) {
      steps.add(cost(program, situation, day));
    }
    return steps;
  }

  private static PossibleChange income(Comparison compared) {
    long limit = compared.limitCents();
    return new PossibleChange(
        () ->
            "Yearly income of %s or less (now %s)"
                .formatted(Money.words(limit), Money.words(compared.incomeCents())),
        Situation.INCOME,
        limit,
        known -> known.with(Situation.INCOME, limit));
  }

  private static Optional<PossibleChange> size(Comparison compared, Situation situation) {
    int more = compared.peopleLacking();
    if (situation.household().members().size() + more > LARGEST_HOUSEHOLD) {
      return Optional.empty();
    }
    int size = compared.householdSize() + more;
    return Optional.of(
        new PossibleChange(
            () -> "A household of %d instead of %d".formatted(size, compared.householdSize()),
            PossibleChange.SIZE,
            size,
            known -> {
              Situation larger = known;
              for (int i = 0; i < more; i++) {
                larger = larger.withOneMore();
              }
              return larger;
            }));
  }

  private PossibleChange cost(Program program, Situation situation, LocalDate day) {
    long lowest = rules.lowestHighCostCents(program, situation, day);
    Object paid = situation.answers().get(MedicalCosts.AT_HOSPITAL);
    return new PossibleChange(
        () -> costInWords(lowest, paid),
        MedicalCosts.AT_HOSPITAL,
        lowest,
        known -> known.with(MedicalCosts.AT_HOSPITAL, lowest));
  }

  private static String costInWords(long lowest, Object paid) {
    String now =
        paid == null ? "" : " (now %s)".formatted(Money.words(((Number) paid).longValue()));
    return "Own costs at this hospital of %s or more in 12 months%s"
        .formatted(Money.words(lowest), now);
  }
}
