package org.recourse.assistance.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.tables.Readings;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/** Knows by table whom a program counts and whose income. */
@Component
public class FamilyRules {

  private static final int ADULT = 18;

  private final Tables tables;
  private final Readings<Counted> counts = new Readings<>();

  /** Reads this table. */
  public FamilyRules(Tables tables) {
    this.tables = tables;
  }

  /** The household as this program counts it; an income nobody was asked about counts as none. */
  public Family count(String program, Household household) {
    int size = 0;
    long income = 0;
    List<Integer> counted = new ArrayList<>();
    List<Integer> earners = new ArrayList<>();
    String citation = "";
    String edition = "";
    for (int i = 0; i < household.members().size(); i++) {
      Member member = household.members().get(i);
      Counted how =
          counts.of(
              tables.decide("assistance-households", facts(program, household, i)), Counted::of);
      edition = how.table();
      if (member.relation() == Relation.PATIENT) {
        citation = how.citation();
      }
      if (how.counted()) {
        counted.add(i);
        size += 1 + (how.expectedCounted() ? member.expected() : 0);
      }
      if (how.incomeCounted()) {
        earners.add(i);
        income = Math.addExact(income, member.yearlyCents());
      }
    }
    return new Family(size, income, List.copyOf(counted), List.copyOf(earners), citation, edition);
  }

  private static Map<String, Object> facts(String program, Household household, int place) {
    Member member = household.members().get(place);
    Member patient = household.patient();
    Map<String, Object> facts = new HashMap<>();
    facts.put("program", program);
    facts.put("relation", member.relation().name());
    facts.put("tax", TaxTie.of(household, place).name());
    facts.put("patientIsDependent", patient.taxDependentOf() != null);
    facts.put("filesTaxes", member.filesTaxes());
    facts.put("disabled", member.disabled());
    facts.put("livesWithPatient", member.livesWithPatient());
    if (member.age() != null) {
      facts.put("age", member.age());
    }
    if (patient.age() != null) {
      facts.put("patientIsMinor", patient.age() < ADULT);
    }
    return facts;
  }

  /** What the table says of one member. */
  private record Counted(
      boolean counted,
      boolean incomeCounted,
      boolean expectedCounted,
      String citation,
      String table) {

    static Counted of(DecisionOutcome outcome) {
      TableLine line = TableLine.of(outcome);
      return new Counted(
          line.holds("counted"),
          line.holds("incomeCounted"),
          line.holds("expectedCounted"),
          line.text("citation"),
          line.table());
    }
  }
}
