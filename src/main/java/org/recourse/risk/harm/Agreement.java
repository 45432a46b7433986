package org.recourse.risk.harm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well two people agree who rate the same events on one scale.
 *
 * @param events how many both rated on it
 * @param agreed how many got the same grade from both
 * @param share agreed of events, four decimals; null when there are none
 * @param kappa Cohen's, unweighted, four decimals: 1 is full agreement, 0 what chance would give;
 *     null when there are no events, or when both only ever gave one and the same grade
 */
public record Agreement(
    HarmScale scale, int events, int agreed, BigDecimal share, BigDecimal kappa) {

  private static final int DECIMALS = 4;

  /** The agreement over these events; those not rated by both on this scale do not count. */
  public static Agreement on(HarmScale scale, Collection<RatedTwice> ratings) {
    List<RatedTwice> counted = ratings.stream().filter(r -> r.isRatedOn(scale)).toList();
    int agreed = (int) counted.stream().filter(rating -> rating.agrees(scale)).count();
    long events = counted.size();
    long byChance = byChance(scale, counted);
    return new Agreement(
        scale,
        counted.size(),
        agreed,
        quotient(agreed, events),
        quotient(events * agreed - byChance, events * events - byChance));
  }

  /** How often they would agree by chance, times the number of events. */
  private static long byChance(HarmScale scale, List<RatedTwice> ratings) {
    Map<String, Long> first = new HashMap<>();
    Map<String, Long> second = new HashMap<>();
    for (RatedTwice rating : ratings) {
      first.merge(rating.first().on(scale).orElseThrow(), 1L, Long::sum);
      second.merge(rating.second().on(scale).orElseThrow(), 1L, Long::sum);
    }
    return first.entrySet().stream()
        .mapToLong(grade -> grade.getValue() * second.getOrDefault(grade.getKey(), 0L))
        .sum();
  }

  private static BigDecimal quotient(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
  }
}
