package org.recourse.assistance.program;

import java.util.List;
import java.util.stream.Stream;
import org.recourse.assistance.tables.TableLine;

/**
 * A program a patient is screened for.
 *
 * @param code e.g. {@code FAMILY_PACT}
 * @param order its place in the screening, counted from 1
 * @param rules the table that decides
 * @param patientFacts the facts about the patient that table looks at
 * @param groupedBy the facts about the patient on which the group depends; empty when it makes none
 * @param dependsOn every fact about the patient on which the result may depend, each once
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
    List<String> groupedBy,
    List<String> dependsOn,
    boolean looksAtHousehold,
    String howToApply,
    boolean selfAttests,
    String citation) {

  private static final String HOUSEHOLD = "household";
  private static final List<String> AGE = List.of("age");

  static Program of(TableLine line) {
    List<String> asks = facts(line.text("asks"));
    List<String> ofPatient = asks.stream().filter(fact -> !HOUSEHOLD.equals(fact)).toList();
    List<String> groupedBy = facts(line.text("groupedBy"));
    return new Program(
        line.text("program"),
        line.text("name"),
        (int) line.number("order"),
        line.text("rules"),
        ofPatient,
        groupedBy,
        Stream.of(ofPatient, groupedBy, asks.contains(HOUSEHOLD) ? AGE : List.<String>of())
            .flatMap(List::stream)
            .distinct()
            .toList(),
        asks.contains(HOUSEHOLD),
        line.text("howToApply"),
        line.holds("selfAttests"),
        line.text("citation"));
  }

  /** Whether the table that decides looks at this fact about the patient. */
  public boolean asks(String fact) {
    return patientFacts.contains(fact);
  }

  private static List<String> facts(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}
