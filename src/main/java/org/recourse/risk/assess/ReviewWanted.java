package org.recourse.risk.assess;

import java.util.Collection;
import java.util.Set;

/** How an event is reviewed at the least, by the routes its report takes. */
final class ReviewWanted {

  /** The review of a sentinel event. */
  static final String ANALYSIS = "ROOT_CAUSE_ANALYSIS";

  static final String CASE_REVIEW = "CASE_REVIEW";

  static final String NONE = "NONE";

  private static final Set<String> REVIEWED = Set.of("COMPENSABLE_EVENT", "POLICY_REVIEW");

  private ReviewWanted() {}

  /** The least review; {@link #NONE} where a risk manager may do without. */
  static String by(Collection<String> routes) {
    if (routes.contains("SENTINEL_EVENT")) {
      return ANALYSIS;
    }
    return routes.stream().anyMatch(REVIEWED::contains) ? CASE_REVIEW : NONE;
  }
}
