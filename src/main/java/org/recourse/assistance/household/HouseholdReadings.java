package org.recourse.assistance.household;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.recourse.assistance.guideline.PovertyGuideline;

/**
 * What the tables said of one household on the day of its screening: the same however the open
 * answers are supposed, so it is asked once. Of one thread.
 */
public final class HouseholdReadings {

  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, PovertyGuideline> guidelines = new HashMap<>();

  /** The household as a program counts it. */
  public Family family(String program, Supplier<Family> counting) {
    return families.computeIfAbsent(program, code -> counting.get());
  }

  /**
   * The guideline a program goes by.
   *
   * @throws org.recourse.assistance.guideline.GuidelineNotLoaded when it is not there; asked again
   *     the next time
   */
  public PovertyGuideline guideline(String program, Supplier<PovertyGuideline> finding) {
    return guidelines.computeIfAbsent(program, code -> finding.get());
  }
}
