package org.recourse.risk.assess;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.risk.duty.Duty;
import org.recourse.risk.duty.OwedDuty;
import org.recourse.risk.owed.DutyPlans;
import org.springframework.stereotype.Component;

/** How an event is reviewed at the least: by the duties that the tables say its routes open. */
@Component
class ReviewWanted {

  /** The review of a sentinel event. */
  static final String ANALYSIS = "ROOT_CAUSE_ANALYSIS";

  static final String NONE = "NONE";

  /** The review that a duty wants, the greater first. */
  private static final Map<String, String> REVIEWS = new LinkedHashMap<>();

  static {
    REVIEWS.put("ROOT_CAUSE_ANALYSIS", ANALYSIS);
    REVIEWS.put("RISK_REVIEW", "CASE_REVIEW");
  }

  private final DutyPlans plans;

  ReviewWanted(DutyPlans plans) {
    this.plans = plans;
  }

  /**
   * The least review.
   *
   * @param kind {@link #NONE} where a risk manager may do without
   * @param because the duty that wants it; null where none does
   */
  record Least(String kind, Duty because) {

    /** Whether this review is less than that. */
    boolean isMoreThan(String planned) {
      return kind.equals(ANALYSIS)
          ? !planned.equals(ANALYSIS)
          : !kind.equals(NONE) && planned.equals(NONE);
    }
  }

  /** What these routes want in this case, by what is known now. */
  Least by(UUID caseId, Collection<String> routes) {
    var owed = plans.of(caseId, routes).duties().stream().map(OwedDuty::duty).toList();
    for (var review : REVIEWS.entrySet()) {
      for (Duty duty : owed) {
        if (duty.duty().equals(review.getKey())) {
          return new Least(review.getValue(), duty);
        }
      }
    }
    return new Least(NONE, null);
  }
}
