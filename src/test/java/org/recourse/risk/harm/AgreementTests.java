package org.recourse.risk.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.risk.harm.HarmScale.AHRQ;
import static org.recourse.risk.harm.HarmScale.NCC_MERP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well two people agree on harm. */
class AgreementTests {

  private static HarmRating rating(String rater, String grade) {
    return new HarmRating(rater, Instant.EPOCH, Map.of(AHRQ, grade));
  }

  private static List<RatedTwice> events(int times, String first, String second) {
    List<RatedTwice> events = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      events.add(new RatedTwice(rating("ana", first), rating("ben", second)));
    }
    return events;
  }

  @Test
  void agreement_is_counted_and_corrected_for_chance() {
    // 50 events: 20 both mild, 15 both severe, 5 and 10 apart. Agreed 35/50 = 0.70.
    // Ana: mild 25, severe 25; Ben: mild 30, severe 20. Chance (25*30 + 25*20)/2500 = 0.50.
    // Kappa (0.70 - 0.50)/(1 - 0.50) = 0.40.
    List<RatedTwice> events = events(20, "MILD_HARM", "MILD_HARM");
    events.addAll(events(15, "SEVERE_HARM", "SEVERE_HARM"));
    events.addAll(events(5, "MILD_HARM", "SEVERE_HARM"));
    events.addAll(events(10, "SEVERE_HARM", "MILD_HARM"));

    var agreement = Agreement.on(AHRQ, events);

    assertThat(agreement.events()).isEqualTo(50);
    assertThat(agreement.agreed()).isEqualTo(35);
    assertThat(agreement.share()).isEqualByComparingTo("0.70");
    assertThat(agreement.kappa()).isEqualByComparingTo("0.40");
  }

  @Test
  void agreement_over_three_grades_is_rounded_to_four_decimals() {
    // 7 events, 5 agreed. Ana: mild 3, moderate 2, severe 2; Ben: mild 2, moderate 3, severe 2.
    // By chance 3*2 + 2*3 + 2*2 = 16 of 49. Kappa (35 - 16)/(49 - 16) = 19/33 = 0.5758.
    List<RatedTwice> events = events(2, "MILD_HARM", "MILD_HARM");
    events.addAll(events(2, "MODERATE_HARM", "MODERATE_HARM"));
    events.addAll(events(1, "SEVERE_HARM", "SEVERE_HARM"));
    events.addAll(events(1, "MILD_HARM", "SEVERE_HARM"));
    events.addAll(events(1, "SEVERE_HARM", "MODERATE_HARM"));

    assertThat(Agreement.on(AHRQ, events).share()).isEqualByComparingTo("0.7143");
    assertThat(Agreement.on(AHRQ, events).kappa()).isEqualByComparingTo("0.5758");
  }

  @Test
  void full_agreement_is_one_and_less_than_chance_is_below_zero() {
    List<RatedTwice> same = events(3, "MILD_HARM", "MILD_HARM");
    same.addAll(events(1, "DEATH", "DEATH"));
    List<RatedTwice> opposite = events(1, "MILD_HARM", "DEATH");
    opposite.addAll(events(1, "DEATH", "MILD_HARM"));

    assertThat(Agreement.on(AHRQ, same).kappa()).isEqualByComparingTo("1");
    assertThat(Agreement.on(AHRQ, opposite).kappa()).isEqualByComparingTo("-1");
  }

  @Test
  void nothing_is_claimed_where_chance_cannot_be_told_from_agreement() {
    var alike = Agreement.on(AHRQ, events(4, "MILD_HARM", "MILD_HARM"));
    var none = Agreement.on(NCC_MERP, events(4, "MILD_HARM", "MILD_HARM"));

    assertThat(alike.share()).isEqualByComparingTo("1");
    assertThat(alike.kappa()).isNull();
    assertThat(none.events()).isZero();
    assertThat(none.share()).isNull();
    assertThat(none.kappa()).isNull();
  }

  @Test
  void both_ratings_stay_where_two_people_do_not_agree() {
    var apart = events(1, "MILD_HARM", "SEVERE_HARM").get(0);

    assertThat(apart.disagreements()).containsExactly(AHRQ);
    assertThat(apart.first().on(AHRQ)).contains("MILD_HARM");
    assertThat(apart.second().on(AHRQ)).contains("SEVERE_HARM");
    assertThat(events(1, "DEATH", "DEATH").get(0).disagreements()).isEmpty();
  }

  @Test
  void nobody_is_their_own_second_rater() {
    assertThatThrownBy(() -> new RatedTwice(rating("ana", "DEATH"), rating("ana", "MILD_HARM")))
        .hasMessageContaining("another person");
  }
}
