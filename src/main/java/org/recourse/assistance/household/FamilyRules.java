package org.recourse.assistance.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table whom a program counts and whose income. */
@Component
public class FamilyRules {

  private static final int ADULT = 18;

  private final Tables tables;

  /** Reads this table. */
  public FamilyRules(Tables tables) {
    this.tables = tables;
  }

  /** The household as this program counts it; an income nobody was asked about counts as none. */
  public Family count(String program, Household household) {
    int size = 0;
    long income = 0;
    List<Integer> counted = new ArrayList<>();
    String citation = "";
    String edition = "";
    for (int i = 0; i < household.members().size(); i++) {
      Member member = household.members().get(i);
      TableLine line =
          TableLine.of(tables.decide("assistance-households", facts(program, household, i)));
      edition = line.table();
      if (member.relation() == Relation.PATIENT) {
        citation = line.text("citation");
      }
      if (line.holds("counted")) {
        counted.add(i);
        size += 1 + (line.holds("expectedCounted") ? member.expected() : 0);
      }
      if (line.holds("incomeCounted")) {
        income = Math.addExact(income, member.yearlyCents());
      }
    }
    return new Family(size, income, List.copyOf(counted), citation, edition);
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
}
