package org.recourse.assistance.guideline;

/** Nothing can be compared: the poverty guideline of the year is not in the table yet. */
public class GuidelineNotLoaded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int year;

  GuidelineNotLoaded(int year) {
    super(
        ("The %d guideline is not loaded; add its three rows to the table assistance-guidelines, "
                + "then screen again")
            .formatted(year));
    this.year = year;
  }

  /** The year whose guideline is lacking. */
  public int year() {
    return year;
  }
}
