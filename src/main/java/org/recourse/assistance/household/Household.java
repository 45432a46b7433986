package org.recourse.assistance.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The patient and the people around them, as told in the interview.
 *
 * @param members in the order they were told, the patient among them
 */
public record Household(List<Member> members, Residency residency) {

  /** Keeps the members as they are now. */
  public Household {
    members = List.copyOf(members);
    Objects.requireNonNull(residency, "residency");
  }

  /**
   * The patient.
   *
   * @throws IllegalStateException when there is none; {@link HouseholdCheck} says so before
   */
  public Member patient() {
    return members.get(patientsPlace());
  }

  /** The place of the patient in the list, counted from 0. */
  public int patientsPlace() {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).relation() == Relation.PATIENT) {
        return i;
      }
    }
    throw new IllegalStateException("The household has no patient");
  }

  /** The same household with another member in this place. */
  public Household with(int place, Member member) {
    List<Member> others = new ArrayList<>(members);
    others.set(place, member);
    return new Household(others, residency);
  }

  /** The same household with one member more, at the end. */
  public Household and(Member member) {
    List<Member> all = new ArrayList<>(members);
    all.add(member);
    return new Household(all, residency);
  }

  /** The same household elsewhere. */
  public Household in(Residency place) {
    return new Household(members, place);
  }

  /** Whether a child of the patient under this age lives at home. */
  public boolean hasChildAtHomeUnder(int years) {
    return members.stream()
        .anyMatch(
            member ->
                member.relation() == Relation.CHILD
                    && member.livesWithPatient()
                    && member.age() != null
                    && member.age() < years);
  }
}
