package org.recourse.priorauth.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several decisions come to. */
class CaseDecisionTests {

  @ParameterizedTest
  @CsvSource({
    "APPROVED, APPROVED",
    "APPROVED APPROVED, APPROVED",
    "APPROVED NOT_REQUIRED, APPROVED",
    "NOT_REQUIRED NOT_REQUIRED, NOT_REQUIRED",
    "APPROVED MODIFIED, MODIFIED",
    "MODIFIED NOT_REQUIRED, MODIFIED",
    "APPROVED PARTIAL, PARTIAL",
    "MODIFIED PARTIAL, PARTIAL",
    "APPROVED DENIED, PARTIAL",
    "APPROVED CANCELLED, PARTIAL",
    "DENIED DENIED, DENIED",
    "DENIED CANCELLED, DENIED",
    "DENIED NOT_REQUIRED, DENIED",
    "CANCELLED CANCELLED, CANCELLED",
    "APPROVED PENDED, PENDED",
    "DENIED PENDED, PENDED",
    "PENDED MANUAL, MANUAL",
    "APPROVED MANUAL, MANUAL"
  })
  void they_come_to(String lines, CaseDecision comesTo) {
    var states = Arrays.stream(lines.split(" ")).map(LineState::valueOf).toList();

    assertThat(CaseDecision.of(states)).isEqualTo(comesTo);
  }

  @Test
  void nothing_at_all_is_a_call_to_the_payer() {
    assertThat(CaseDecision.of(List.of())).isEqualTo(CaseDecision.MANUAL);
  }

  @Test
  void only_lines_that_are_all_approved_or_need_nothing_are_an_approval() {
    for (var one : LineState.values()) {
      for (var other : LineState.values()) {
        var states = EnumSet.of(one, other);
        if (CaseDecision.of(states) == CaseDecision.APPROVED) {
          states.remove(LineState.NOT_REQUIRED);
          assertThat(states).containsExactly(LineState.APPROVED);
        }
      }
    }
  }
}
