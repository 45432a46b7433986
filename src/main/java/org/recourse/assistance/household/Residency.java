package org.recourse.assistance.household;

import java.util.Locale;
import org.recourse.assistance.guideline.Region;

/**
 * Where the patient lives.
 *
 * @param state two letters; null when it is not known
 * @param county null when it is not known
 * @param attested whether the patient said so and nobody has seen a paper
 */
public record Residency(String state, String county, boolean attested) {

  /** Writes both as tables compare them: {@code CA}, {@code LOS ANGELES}. */
  public Residency {
    state = compared(state);
    county = compared(county);
    county = county == null ? null : county.replaceFirst(" COUNTY$", "");
  }

  /** Which poverty guideline counts; that of the 48 states where the state is not known. */
  public Region region() {
    if ("AK".equals(state)) {
      return Region.ALASKA;
    }
    return "HI".equals(state) ? Region.HAWAII : Region.CONTIGUOUS;
  }

  private static String compared(String text) {
    return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
  }
}
