package org.recourse.assistance.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.Residency;

/**
 * A household as it was told.
 *
 * @param incomesTold {@code ALL} when a member without an income has none; otherwise it is not
 *     known
 */
public record Interview(
    String state,
    String county,
    String incomesTold,
    List<MemberRow> members,
    List<IncomeRow> incomes) {

  /**
   * Reads a form with household and incomes.
   *
   * @throws java.util.NoSuchElementException when an amount cannot be read; {@link InterviewCheck}
   *     says so before
   */
  public static Interview in(Map<String, Object> given) {
    return new Interview(
        (String) given.get("state"),
        (String) given.get("county"),
        (String) given.get("incomesTold"),
        Rows.of(given.get("members")).stream().map(MemberRow::of).toList(),
        Rows.of(given.get("incomes")).stream().map(IncomeRow::of).toList());
  }

  /** Whether anything can be screened. */
  public boolean isHeld() {
    return members.stream().anyMatch(MemberRow::isPatient);
  }

  /** The same with what was asked about the patient later; null where it was not. */
  public List<MemberRow> membersWith(Integer patientsAge, String pregnant) {
    return members.stream()
        .map(row -> row.isPatient() ? row.asked(patientsAge, pregnant) : row)
        .toList();
  }

  /** The household as the rules look at it; what the patient says is attested until seen. */
  public Household household() {
    List<Member> all = new ArrayList<>();
    for (int line = 1; line <= members.size(); line++) {
      List<Income> own = incomesOf(line);
      boolean known = "ALL".equals(incomesTold) || !own.isEmpty();
      all.add(members.get(line - 1).member(known ? own : null));
    }
    return new Household(all, new Residency(state, county, true));
  }

  /** The places in the list of incomes that are about this line of the list of members. */
  int[] placesOf(int line) {
    return IntStream.range(0, incomes.size())
        .filter(i -> incomes.get(i).memberLine() == line)
        .toArray();
  }

  private List<Income> incomesOf(int line) {
    return IntStream.of(placesOf(line)).mapToObj(i -> incomes.get(i).income()).toList();
  }

  /** The members as lines of a form. */
  public List<Map<String, Object>> memberValues() {
    return members.stream().map(MemberRow::values).toList();
  }

  /** The incomes as lines of a form. */
  public List<Map<String, Object>> incomeValues() {
    return incomes.stream().map(IncomeRow::values).toList();
  }
}
