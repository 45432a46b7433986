package org.recourse.assistance.interview;

import java.util.List;
import java.util.Map;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.Relation;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the list of members.
 *
 * @param age in full years; null when nobody knows
 * @param claimedBy the line, counted from 1, of whoever claims this member on a tax return; null
 *     when nobody does
 * @param expectedChildren null where nothing was told; one child is expected then
 * @param pregnant {@code YES}, {@code NO} or {@code NOT_SAID}; null when nobody asked
 */
@Table("assistance_member")
public record MemberRow(
    String relation,
    Integer age,
    Integer claimedBy,
    Integer expectedChildren,
    String pregnant,
    boolean filesTaxes,
    boolean disabled,
    boolean livesElsewhere) {

  static MemberRow of(Map<?, ?> row) {
    return new MemberRow(
        (String) row.get("relation"),
        Rows.number(row.get("age")),
        Rows.number(row.get("claimedBy")),
        Rows.number(row.get("expectedChildren")),
        (String) row.get("pregnant"),
        Rows.isTicked(row.get("filesTaxes")),
        Rows.isTicked(row.get("disabled")),
        Rows.isTicked(row.get("livesElsewhere")));
  }

  boolean isPatient() {
    return Relation.PATIENT.name().equals(relation);
  }

  /** The same member with what was asked later. */
  MemberRow asked(Integer years, String isPregnant) {
    return new MemberRow(
        relation,
        years == null ? age : years,
        claimedBy,
        expectedChildren,
        isPregnant == null ? pregnant : isPregnant,
        filesTaxes,
        disabled,
        livesElsewhere);
  }

  Member member(List<Income> incomes) {
    return new Member(
        Relation.valueOf(relation),
        age,
        claimedBy == null ? null : claimedBy - 1,
        filesTaxes,
        disabled,
        Rows.yesOrNo(pregnant),
        expectedChildren == null ? 1 : expectedChildren,
        !livesElsewhere,
        incomes);
  }

  Map<String, Object> values() {
    return Rows.filled(
        "relation", relation,
        "age", age,
        "claimedBy", claimedBy,
        "expectedChildren", expectedChildren,
        "pregnant", pregnant,
        "filesTaxes", filesTaxes,
        "disabled", disabled,
        "livesElsewhere", livesElsewhere);
  }
}
