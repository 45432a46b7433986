package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recourse.assistance.guideline.GuidelineNotLoaded;
import org.recourse.assistance.guideline.PovertyGuidelines;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.Relation;
import org.recourse.assistance.program.Program;
import org.springframework.stereotype.Component;

/** Finds what is not known of a situation, as far as a program looks at it. */
@Component
class OpenFacts {

  private final QuestionBook questions;
  private final PovertyGuidelines guidelines;

  OpenFacts(QuestionBook questions, PovertyGuidelines guidelines) {
    this.questions = questions;
    this.guidelines = guidelines;
  }

  /** A fact that is open, and how a situation looks when it is answered. */
  record Open(OpenFact fact, Answering answering) {

    List<Situation> answered(Situation situation) {
      return fact.supposed().stream().map(answer -> answering.with(situation, answer)).toList();
    }
  }

  /** The same situation with this answer. */
  @FunctionalInterface
  interface Answering {

    Situation with(Situation situation, Object answer);
  }

  /** What is open, in the order in which it is asked. */
  List<Open> of(Program program, Situation situation, LocalDate day) {
    List<Open> open = new ArrayList<>();
    program.dependsOn().forEach(key -> patient(key, situation, open));
    if (program.looksAtHousehold()) {
      members(situation.household(), open);
      guideline(program, situation, day, open);
    }
    return open;
  }

  private void patient(String key, Situation situation, List<Open> open) {
    if (situation.known(key) != null) {
      return;
    }
    OpenFact fact = questions.about(key);
    if (!fact.supposed().isEmpty()) {
      open.add(new Open(fact, (known, answer) -> known.with(key, answer)));
    }
  }

  private void members(Household household, List<Open> open) {
    for (int i = 0; i < household.members().size(); i++) {
      int place = i;
      Member member = household.members().get(i);
      if (member.age() == null && member.relation() != Relation.PATIENT) {
        open.add(
            new Open(
                questions.about("memberAge").named("members[%d].age".formatted(i)),
                (known, answer) -> known.aged(place, answer)));
      }
      if (member.incomes() == null) {
        open.add(
            new Open(
                questions.about("income").named("members[%d].incomes".formatted(i)),
                (known, answer) -> known.earning(place, answer)));
      }
    }
  }

  private void guideline(Program program, Situation situation, LocalDate day, List<Open> open) {
    try {
      situation.guideline(program.code(), guidelines, day);
    } catch (GuidelineNotLoaded lacking) {
      Question question = new Question("guideline" + lacking.year(), lacking.getMessage(), false);
      open.add(
          new Open(
              new OpenFact(question, List.of("YES", "NO"), "", ""),
              (known, answer) -> known.with(Situation.WITHIN, answer)));
    }
  }
}
