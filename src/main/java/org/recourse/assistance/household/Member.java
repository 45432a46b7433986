package org.recourse.assistance.household;

import java.util.List;
import java.util.Objects;

/**
 * One person of the household.
 *
 * @param age in full years; null when it is not known
 * @param taxDependentOf the place in the list of members, counted from 0, of the person who claims
 *     this one on a tax return; null when nobody does
 * @param filesTaxes whether this person files an own tax return
 * @param pregnant null when it is not known
 * @param expectedChildren how many children are expected; counts only when pregnant
 * @param incomes empty when there are none; null when nobody was asked yet
 */
public record Member(
    Relation relation,
    Integer age,
    Integer taxDependentOf,
    boolean filesTaxes,
    boolean disabled,
    Boolean pregnant,
    int expectedChildren,
    boolean livesWithPatient,
    List<Income> incomes) {

  /** Keeps the incomes as they are now. */
  public Member {
    Objects.requireNonNull(relation, "relation");
    incomes = incomes == null ? null : List.copyOf(incomes);
  }

  /** A member at home who claims nobody, is claimed by nobody and is not pregnant. */
  public static Member of(Relation relation, Integer age, Income... incomes) {
    return new Member(relation, age, null, false, false, false, 1, true, List.of(incomes));
  }

  /** The same person, claimed by another. */
  public Member claimedBy(Integer place) {
    return new Member(
        relation,
        age,
        place,
        filesTaxes,
        disabled,
        pregnant,
        expectedChildren,
        livesWithPatient,
        incomes);
  }

  /** The same person of this age. */
  public Member aged(Integer years) {
    return new Member(
        relation,
        years,
        taxDependentOf,
        filesTaxes,
        disabled,
        pregnant,
        expectedChildren,
        livesWithPatient,
        incomes);
  }

  /** The same person, pregnant or not. */
  public Member pregnant(Boolean is) {
    return new Member(
        relation,
        age,
        taxDependentOf,
        filesTaxes,
        disabled,
        is,
        expectedChildren,
        livesWithPatient,
        incomes);
  }

  /** The same person with these incomes instead. */
  public Member earning(List<Income> others) {
    return new Member(
        relation,
        age,
        taxDependentOf,
        filesTaxes,
        disabled,
        pregnant,
        expectedChildren,
        livesWithPatient,
        others);
  }

  /** What all incomes come to in a year, in cents; 0 when nobody was asked yet. */
  public long yearlyCents() {
    return incomes == null
        ? 0
        : incomes.stream().mapToLong(Income::yearlyCents).reduce(0, Math::addExact);
  }

  /** How many children are expected, none when nothing is known of a pregnancy. */
  int expected() {
    return Boolean.TRUE.equals(pregnant) ? expectedChildren : 0;
  }
}
