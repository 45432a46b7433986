package org.recourse.risk.duty;

import java.util.Collection;
import java.util.List;
import org.recourse.risk.question.OpenQuestion;

/**
 * What is owed in a case.
 *
 * @param duties each once, in the order of the routes
 * @param questions what a person must still say; the careful reading counts until then
 */
public record DutyPlan(List<OwedDuty> duties, List<OpenQuestion> questions) {

  /**
   * What must be done before this duty may be: the patient is told not later than the state is.
   *
   * @param duty the word of the duty somebody is about to do
   * @param done the words of the duties that are done
   */
  public List<OwedDuty> before(String duty, Collection<String> done) {
    return duties.stream()
        .filter(owed -> owed.before().contains(duty))
        .filter(owed -> !done.contains(owed.duty().duty()))
        .toList();
  }
}
