package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.assistance.program.Program;
import org.recourse.assistance.screening.OpenFacts.Open;
import org.springframework.stereotype.Component;

/**
 * Supposes every answer to every open fact. Where all lead to one standing nobody has to be asked;
 * else those facts are asked that can still turn it.
 */
@Component
class Resolving {

  /** Beyond so many cases everything that is open is asked. */
  private static final int CASES = 8_192;

  private final ProgramRules rules;
  private final OpenFacts openFacts;

  Resolving(ProgramRules rules, OpenFacts openFacts) {
    this.rules = rules;
    this.openFacts = openFacts;
  }

  Resolution resolve(Program program, Situation situation, LocalDate day) {
    List<Open> open = openFacts.of(program, situation, day);
    if (open.isEmpty()) {
      return new Resolution(rules.judge(program, situation, day), List.of());
    }
    if (cases(open) > CASES) {
      return new Resolution(Verdict.undecided(List.of()), questions(open));
    }
    List<Verdict> verdicts =
        supposed(situation, open).map(known -> rules.judge(program, known, day)).toList();
    return verdicts.stream().map(Verdict::standing).distinct().count() == 1
        ? new Resolution(together(verdicts), List.of())
        : new Resolution(Verdict.undecided(tables(verdicts)), questions(turning(open, verdicts)));
  }

  /** Whether the patient is eligible whatever the open answers are; stops at the first no. */
  boolean isEligible(Program program, Situation situation, LocalDate day) {
    List<Open> open = openFacts.of(program, situation, day);
    return cases(open) <= CASES
        && supposed(situation, open)
            .allMatch(known -> rules.judge(program, known, day).standing() == Standing.ELIGIBLE);
  }

  private static Stream<Situation> supposed(Situation situation, List<Open> open) {
    Stream<Situation> supposed = Stream.of(situation);
    for (Open fact : open) {
      supposed = supposed.flatMap(known -> fact.answered(known).stream());
    }
    return supposed;
  }

  private static long cases(List<Open> open) {
    long cases = 1;
    for (Open fact : open) {
      cases = Math.min(cases * fact.fact().supposed().size(), CASES + 1L);
    }
    return cases;
  }

  /** The facts of which two answers, all else being equal, lead to different standings. */
  private static List<Open> turning(List<Open> open, List<Verdict> verdicts) {
    List<Open> turning = new ArrayList<>();
    int stride = verdicts.size();
    for (Open fact : open) {
      int answers = fact.fact().supposed().size();
      int block = stride;
      stride /= answers;
      if (turns(verdicts, block, stride)) {
        turning.add(fact);
      }
    }
    return turning;
  }

  private static boolean turns(List<Verdict> verdicts, int block, int stride) {
    for (int i = 0; i < verdicts.size(); i++) {
      int first = i / block * block + i % stride;
      if (verdicts.get(i).standing() != verdicts.get(first).standing()) {
        return true;
      }
    }
    return false;
  }

  private static List<Question> questions(List<Open> open) {
    return open.stream().map(fact -> fact.fact().question()).toList();
  }

  private static Verdict together(List<Verdict> verdicts) {
    Verdict first = verdicts.get(0);
    boolean same = verdicts.stream().map(Verdict::comparison).distinct().count() == 1;
    return new Verdict(
        first.standing(),
        all(verdicts, Verdict::rule, ", "),
        all(verdicts, Verdict::reason, " Or: "),
        all(verdicts, Verdict::citation, "; "),
        same ? first.comparison() : null,
        tables(verdicts));
  }

  private static String all(List<Verdict> verdicts, Function<Verdict, String> said, String glue) {
    return verdicts.stream().map(said).distinct().collect(Collectors.joining(glue));
  }

  private static List<String> tables(List<Verdict> verdicts) {
    return verdicts.stream().flatMap(verdict -> verdict.tables().stream()).distinct().toList();
  }
}
