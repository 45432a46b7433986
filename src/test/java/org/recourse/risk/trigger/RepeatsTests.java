package org.recourse.risk.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The third complaint about one unit within ninety days. */
class RepeatsTests {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
  // 15 January less 15 days is 31 December, less 31 is 30 November, less 30 is 31 October, less 14
  // is 17 October.
  private static final LocalDate NINETY_DAYS_AGO = LocalDate.of(2026, 10, 17);

  private final Repeats repeats = new Repeats(new RepeatSettings(Period.ofDays(90)));

  @Test
  void a_complaint_of_ninety_days_ago_counts_and_one_of_ninety_one_does_not() {
    assertThat(repeats.count(List.of(NINETY_DAYS_AGO, TODAY, TODAY), TODAY)).isEqualTo(3);
    assertThat(repeats.count(List.of(NINETY_DAYS_AGO.minusDays(1), TODAY, TODAY), TODAY))
        .isEqualTo(2);
  }

  @Test
  void a_complaint_of_tomorrow_does_not_count_yet() {
    assertThat(repeats.count(List.of(TODAY, TODAY.plusDays(1)), TODAY)).isEqualTo(1);
  }

  @Test
  void a_window_below_zero_is_refused() {
    assertThatThrownBy(() -> new RepeatSettings(Period.ofDays(-1)))
        .hasMessageContaining("recourse.risk.repeats.window");
  }
}
