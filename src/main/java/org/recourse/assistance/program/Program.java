package org.recourse.assistance.program;

import java.util.List;
import org.recourse.assistance.tables.TableLine;

/**
 * A program a patient is screened for.
 *
 * @param code e.g. {@code FAMILY_PACT}
 * @param order its place in the screening, counted from 1
 * @param rules the table that decides
 * @param patientFacts the facts about the patient its rules look at
 * @param looksAtHousehold whether ages and incomes of the household matter to it
 * @param howToApply where and with whom, in words
 * @param selfAttests whether it takes the patient's word and no papers
 */
public record Program(
    String code,
    String name,
    int order,
    String rules,
    List<String> patientFacts,
    boolean looksAtHousehold,
    String howToApply,
    boolean selfAttests,
    String citation) {

  private static final String HOUSEHOLD = "household";

  static Program of(TableLine line) {
    List<String> asks = List.of(line.text("asks").split(","));
    return new Program(
        line.text("program"),
        line.text("name"),
        (int) line.number("order"),
        line.text("rules"),
        asks.stream().filter(fact -> !fact.isEmpty() && !HOUSEHOLD.equals(fact)).toList(),
        asks.contains(HOUSEHOLD),
        line.text("howToApply"),
        line.holds("selfAttests"),
        line.text("citation"));
  }

  /** Whether its rules look at this fact about the patient. */
  public boolean asks(String fact) {
    return patientFacts.contains(fact);
  }
}
