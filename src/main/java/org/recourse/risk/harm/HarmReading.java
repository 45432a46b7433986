package org.recourse.risk.harm;

import java.util.List;
import org.recourse.risk.question.OpenQuestion;

/**
 * What follows from a rating. The rating itself stays as it was given.
 *
 * @param grades one for each scale that was rated and that the table knows
 * @param inDoubt whether a grade was given that the table does not know
 * @param questions what does not fit together or is not known
 */
public record HarmReading(List<HarmGrade> grades, boolean inDoubt, List<OpenQuestion> questions) {

  /** Whether a second person must rate: one scale is enough, and so is a grade nobody knows. */
  public boolean needsSecondRater() {
    return inDoubt || grades.stream().anyMatch(HarmGrade::secondRater);
  }

  /** Whether it is screened as a sentinel event: one scale is enough. */
  public boolean needsSentinelScreen() {
    return grades.stream().anyMatch(HarmGrade::sentinelScreen);
  }
}
