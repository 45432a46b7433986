package org.recourse.assistance.determination.amounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.papers.WantedPaper;
import org.recourse.assistance.screening.Facts;

/**
 * What an application is decided by.
 *
 * @param programs codes of the programs the patient chose, now or before
 * @param facts told in the interview
 * @param grants what is granted already
 * @param decided what was left to pay of a bill when help was granted before, in cents, by the
 *     bill's number
 * @param lacking papers the chosen programs want and do not have
 */
public record Applied(
    List<String> programs,
    Facts facts,
    List<Bill> bills,
    FamilyMoney money,
    List<Grant> grants,
    Map<String, Long> decided,
    List<WantedPaper> lacking) {

  /** What this program wants and does not have. */
  public List<WantedPaper> lacking(String program) {
    return lacking.stream().filter(paper -> paper.program().equals(program)).toList();
  }

  /** What this program grants already; empty where it grants nothing. */
  public Optional<Grant> granted(String program) {
    return grants.stream().filter(grant -> grant.program().equals(program)).findFirst();
  }
}
