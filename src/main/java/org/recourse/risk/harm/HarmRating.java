package org.recourse.risk.harm;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one person rated the harm of one event. It is kept as it was given and never changed.
 *
 * @param rater user id
 * @param grades as given, by scale, e.g. {@code MILD_HARM} or {@code E}; a scale that does not fit
 *     the event, such as the one for medication errors, is left out
 */
public record HarmRating(String rater, Instant ratedAt, Map<HarmScale, String> grades) {

  /** Keeps its own copy of the grades. */
  public HarmRating {
    EnumMap<HarmScale, String> kept = new EnumMap<>(HarmScale.class);
    kept.putAll(grades);
    grades = Collections.unmodifiableMap(kept);
  }

  /** The grade on this scale; empty when it was not rated on it. */
  public Optional<String> on(HarmScale scale) {
    return Optional.ofNullable(grades.get(scale));
  }
}
