package org.recourse.assistance.household;

import java.util.ArrayList;
import java.util.List;
import org.recourse.assistance.household.Objection.Question;
import org.recourse.assistance.household.Objection.Refusal;
import org.springframework.stereotype.Component;

/** Looks for what somebody has to ask or correct before a household is screened. */
@Component
public class HouseholdCheck {

  private static final int MOST_MEMBERS = 30;
  private static final int OLDEST = 120;
  private static final int MOST_EXPECTED = 10;

  private final IncomeCheck incomes;

  /** Asks about incomes outside these bounds. */
  public HouseholdCheck(HouseholdSettings settings) {
    this.incomes = new IncomeCheck(settings);
  }

  /** What stands against it, in the order of the members; empty when it can be screened. */
  public List<Objection> objections(Household household) {
    List<Objection> objections = new ArrayList<>();
    together(household, objections);
    for (int i = 0; i < household.members().size(); i++) {
      Member member = household.members().get(i);
      String path = "members[%d]".formatted(i);
      age(path, member, objections);
      taxes(path, i, household, objections);
      pregnancy(path, member, objections);
      incomes.objections(path, member.incomes(), objections);
    }
    return List.copyOf(objections);
  }

  private static void together(Household household, List<Objection> objections) {
    long patients = count(household, Relation.PATIENT);
    if (patients != 1) {
      objections.add(
          new Refusal(
              "members",
              "The household has %d patients; name exactly one member as the patient"
                  .formatted(patients)));
    }
    long partners = household.members().stream().filter(m -> m.relation().isPartner()).count();
    if (partners > 1) {
      objections.add(
          new Refusal(
              "members",
              "The patient has %d spouses or partners; keep the one by law and name the others "
                      .formatted(partners)
                  + "as other members"));
    }
    if (household.members().size() > MOST_MEMBERS) {
      objections.add(
          new Refusal(
              "members",
              "The household has %d members, more than %d; check whether people were told twice"
                  .formatted(household.members().size(), MOST_MEMBERS)));
    }
  }

  private static void age(String path, Member member, List<Objection> objections) {
    if (member.age() == null) {
      objections.add(
          new Question(path + ".age", "How old is this member? Programs count by age; ask for it"));
    } else if (member.age() < 0 || member.age() > OLDEST) {
      objections.add(
          new Refusal(
              path + ".age", "This age cannot be; ask for the age in full years, 0 for a baby"));
    }
  }

  private static void taxes(
      String path, int place, Household household, List<Objection> objections) {
    Integer filer = household.members().get(place).taxDependentOf();
    if (filer == null) {
      return;
    }
    if (filer < 0 || filer >= household.members().size() || filer == place) {
      objections.add(
          new Refusal(
              path + ".taxDependentOf",
              "Whoever claims this member on a tax return has to be another member; add that "
                  + "person or clear the field"));
    }
  }

  private static void pregnancy(String path, Member member, List<Objection> objections) {
    boolean pregnant = Boolean.TRUE.equals(member.pregnant());
    if (pregnant && (member.expectedChildren() < 1 || member.expectedChildren() > MOST_EXPECTED)) {
      objections.add(
          new Refusal(
              path + ".expectedChildren",
              "So many expected children cannot be; ask how many are expected"));
    }
  }

  private static long count(Household household, Relation relation) {
    return household.members().stream().filter(m -> m.relation() == relation).count();
  }
}
