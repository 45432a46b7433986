package org.recourse.assistance.program;

import java.util.List;
import org.recourse.assistance.tables.TableLine;

/**
 * A program a patient is screened for.
 *
 * @param code e.g. {@code FAMILY_PACT}
 * @param order its place in the screening, counted from 1
 * @param rules the table that decides
 * @param asks the facts its rules look at
 * @param howToApply where and with whom, in words
 * @param selfAttests whether it takes the patient's word and no papers
 */
public record Program(
    String code,
    String name,
    int order,
    String rules,
    List<String> asks,
    String howToApply,
    boolean selfAttests,
    String citation) {

  private static final String HOUSEHOLD = "household";

  static Program of(TableLine line) {
    return new Program(
        line.text("program"),
        line.text("name"),
        (int) line.number("order"),
        line.text("rules"),
        line.text("asks").isEmpty() ? List.of() : List.of(line.text("asks").split(",")),
        line.text("howToApply"),
        line.holds("selfAttests"),
        line.text("citation"));
  }

  /** Facts about the patient its rules look at. */
  public List<String> patientFacts() {
    return asks.stream().filter(fact -> !HOUSEHOLD.equals(fact)).toList();
  }

  /** Whether ages and incomes of the household matter to it. */
  public boolean looksAtHousehold() {
    return asks.contains(HOUSEHOLD);
  }
}
