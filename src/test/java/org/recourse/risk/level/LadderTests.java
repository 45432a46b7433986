package org.recourse.risk.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recourse.risk.RiskTables;

/** Who is asked next while nobody answers. */
class LadderTests {

  private final Ladder ladder = new Ladder(RiskTables.asSaved());
  private final OnCallList onCall =
      new OnCallList(
          Map.of(
              "RISK_MANAGER_ON_CALL", List.of("ana", "ben"),
              "RISK_MANAGEMENT_DIRECTOR", List.of("ben", "cleo"),
              "CHIEF_MEDICAL_OFFICER", List.of("dora")));

  @Test
  void the_most_urgent_level_climbs_to_the_chief_medical_officer() {
    assertThat(ladder.rungs(4))
        .extracting(Rung::label)
        .containsExactly(
            "Risk manager on call", "Director of risk management", "Chief medical officer");
    assertThat(ladder.rungs(2)).hasSize(2).isEqualTo(ladder.rungs(3));
  }

  @Test
  void each_person_is_asked_once_and_the_last_again_while_nobody_answers() {
    assertThat(
            IntStream.range(0, 6)
                .mapToObj(unanswered -> onCall.ask(ladder.rungs(4), unanswered).orElseThrow()))
        .containsExactly("ana", "ben", "cleo", "dora", "dora", "dora");
  }

  @Test
  void a_role_without_anybody_is_passed_over() {
    var alone = new OnCallList(Map.of("CHIEF_MEDICAL_OFFICER", List.of("dora")));

    assertThat(alone.ask(ladder.rungs(4), 0)).contains("dora");
    assertThat(alone.ask(ladder.rungs(3), 0)).isEmpty();
  }
}
