package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.charity.MedicalCosts;
import org.recourse.assistance.charity.PresumptiveCharity;
import org.recourse.assistance.guideline.GuidelineNotLoaded;
import org.recourse.assistance.guideline.IncomeLimit;
import org.recourse.assistance.guideline.IncomeLimits;
import org.recourse.assistance.guideline.PovertyGuideline;
import org.recourse.assistance.guideline.PovertyGuidelines;
import org.recourse.assistance.household.Family;
import org.recourse.assistance.household.FamilyRules;
import org.recourse.assistance.program.Program;
import org.recourse.assistance.tables.Readings;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Puts one situation before the rules of one program. */
@Component
class ProgramRules {

  private static final int CHILD_UNTIL = 19;
  private static final String HIGH_COST = "highMedicalCost";
  private static final String PRESUMPTIVE = "presumptive";

  private final Tables tables;
  private final Readings<TableLine> lines = new Readings<>();
  private final PovertyGuidelines guidelines;
  private final IncomeLimits limits;
  private final FamilyRules families;
  private final PresumptiveCharity presumptive;

  ProgramRules(
      Tables tables,
      PovertyGuidelines guidelines,
      IncomeLimits limits,
      FamilyRules families,
      PresumptiveCharity presumptive) {
    this.tables = tables;
    this.guidelines = guidelines;
    this.limits = limits;
    this.families = families;
    this.presumptive = presumptive;
  }

  /**
   * What the rules say.
   *
   * @throws GuidelineNotLoaded when an income has to be compared and the guideline is not there,
   *     unless it is supposed how that would come out
   */
  Verdict judge(Program program, Situation situation, LocalDate day) {
    List<String> editions = new ArrayList<>();
    TableLine group = group(program, situation);
    editions.add(group.table());
    Comparison comparison = compare(program, group.text("group"), situation, day, editions);
    Map<String, Object> facts = facts(program, situation, day, comparison, editions);
    facts.put("group", group.text("group"));
    TableLine line = lines.of(tables.decide(program.rules(), facts), TableLine::of);
    editions.add(line.table());
    return new Verdict(
        Standing.valueOf(line.text("standing")),
        line.text("rule"),
        line.text("reason"),
        line.text("citation"),
        comparison,
        List.copyOf(new LinkedHashSet<>(editions)));
  }

  /** The percent of family income above which own medical costs are high. */
  long lowestHighCostCents(Program program, Situation situation, LocalDate day) {
    return MedicalCosts.of(situation.answers())
        .lowestAboveCents(limits.highCostPercent(program.code(), day), income(program, situation));
  }

  private TableLine group(Program program, Situation situation) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("program", program.code());
    facts.put("parent", situation.household().hasChildAtHomeUnder(CHILD_UNTIL));
    program.groupedBy().forEach(fact -> put(facts, fact, situation.known(fact)));
    return lines.of(tables.decide("assistance-groups", facts), TableLine::of);
  }

  private Comparison compare(
      Program program, String group, Situation situation, LocalDate day, List<String> editions) {
    Optional<IncomeLimit> limit = limits.of(program.code(), group, day);
    if (limit.isEmpty() || situation.answers().containsKey(Situation.WITHIN)) {
      return null;
    }
    PovertyGuideline guideline = situation.guideline(program.code(), guidelines, day);
    Family family = situation.family(program.code(), families);
    editions.addAll(
        List.of(limit.get().tableEdition(), guideline.tableEdition(), family.tableEdition()));
    return Comparison.of(family, income(family, situation), limit.get(), guideline);
  }

  private Map<String, Object> facts(
      Program program,
      Situation situation,
      LocalDate day,
      Comparison comparison,
      List<String> editions) {
    Map<String, Object> facts = new HashMap<>();
    program.patientFacts().forEach(fact -> put(facts, fact, situation.known(fact)));
    facts.put("program", program.code());
    facts.put("day", IncomeLimits.number(day));
    put(facts, Situation.WITHIN, situation.known(Situation.WITHIN));
    if (comparison != null) {
      facts.put(Situation.WITHIN, comparison.isWithin() ? "YES" : "NO");
    }
    if (program.asks(PRESUMPTIVE)) {
      Optional<TableLine> ground = presumptive.ground(situation.answers(), day);
      ground.ifPresent(line -> editions.add(line.table()));
      ground.ifPresent(line -> facts.put("ground", line.text("ground")));
      facts.put(PRESUMPTIVE, ground.isPresent());
    }
    if (program.asks(HIGH_COST)) {
      long income = comparison == null ? income(program, situation) : comparison.incomeCents();
      put(facts, HIGH_COST, highCost(program, situation, day, income));
    }
    return facts;
  }

  private Object highCost(Program program, Situation situation, LocalDate day, long income) {
    MedicalCosts costs = MedicalCosts.of(situation.answers());
    if (costs.isAnyKnown() && costs.areAbove(limits.highCostPercent(program.code(), day), income)) {
      return true;
    }
    return costs.areKnown() ? Boolean.FALSE : situation.known(HIGH_COST);
  }

  private long income(Program program, Situation situation) {
    return income(situation.family(program.code(), families), situation);
  }

  private static long income(Family family, Situation situation) {
    Object supposed = situation.answers().get(Situation.INCOME);
    return supposed == null ? family.incomeCents() : (Long) supposed;
  }

  private static void put(Map<String, Object> facts, String fact, Object value) {
    if (value != null) {
      facts.put(fact, value);
    }
  }
}
