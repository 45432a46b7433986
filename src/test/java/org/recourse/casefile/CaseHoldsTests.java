package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.casefile.CaseFileRoom.GARDENING;
import static org.recourse.casefile.hold.HoldKind.LEGAL;
import static org.recourse.casefile.hold.HoldKind.LETTERS;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.AtOnce;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What counsel holds stays held until the last who held it lets go. */
@CaseFileTest
class CaseHoldsTests {

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Timeline timeline;
  @Autowired private CaseHolds holds;
  @Autowired private TransactionTemplate transaction;
  private UUID id;
  private UUID one;
  private UUID other;

  @BeforeEach
  void a_case_and_two_that_may_hold_it() {
    id = open();
    one = open();
    other = open();
  }

  @Test
  void a_case_is_free_when_the_last_hold_has_ended() {
    holds.place(id, LETTERS, one);
    holds.place(id, LETTERS, other);
    holds.release(id, LETTERS, one);
    assertThat(holds.holds(id, LETTERS)).isTrue();

    holds.release(id, LETTERS, other);
    assertThat(holds.holds(id, LETTERS)).isFalse();
    assertThat(told())
        .containsExactly(
            "Letters of substance are held by counsel; status letters still go.",
            "Counsel has freed the letters of the case.");
  }

  @Test
  void a_hold_placed_or_ended_twice_is_told_once() {
    holds.place(id, LEGAL, one);
    holds.place(id, LEGAL, one);
    holds.release(id, LEGAL, one);
    holds.release(id, LEGAL, one);

    assertThat(told()).hasSize(2);
  }

  @Test
  void a_hold_on_letters_holds_nothing_else() {
    holds.place(id, LETTERS, one);

    assertThat(holds.holds(id, LEGAL)).isFalse();
  }

  @Test
  void the_timeline_does_not_name_the_case_that_asked_for_the_hold() {
    holds.place(id, LEGAL, one);

    assertThat(timeline.of(id).toString()).doesNotContain(one.toString());
  }

  @Test
  void of_two_that_let_go_at_the_same_moment_the_second_frees_the_case() {
    holds.place(id, LETTERS, one);
    holds.place(id, LETTERS, other);

    var second =
        transaction.execute(
            first -> {
              holds.release(id, LETTERS, one);
              var letting = AtOnce.run(() -> holds.release(id, LETTERS, other));
              letting.copy().completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
              return letting;
            });
    second.join();

    assertThat(told()).endsWith("Counsel has freed the letters of the case.").hasSize(2);
  }

  private List<String> told() {
    return timeline.of(id).stream()
        .map(TimelineEntry::summary)
        .filter(
            summary ->
                summary.contains("held") || summary.contains("hold") || summary.contains("freed"))
        .toList();
  }

  private UUID open() {
    return files
        .open(GARDENING, numbers.allocate(GARDENING), Instant.now(), Confidentiality.STANDARD)
        .id();
  }
}
