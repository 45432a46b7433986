package org.recourse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.correspondence.Dispatch.Result.HELD;
import static org.recourse.correspondence.Dispatch.Result.QUEUED;
import static org.recourse.correspondence.Dispatch.Result.SENT;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.AtOnce;
import org.recourse.HospitalTime;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.correspondence.log.LetterClaims;
import org.recourse.correspondence.mailroom.Mailroom.Knowledge;
import org.recourse.correspondence.types.LetterType;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens at the same moment, nothing of substance goes while counsel holds a case. */
class LettersHeldByCounselTests extends LetterStories {

  @Autowired private CaseHolds holds;
  @Autowired private LetterClaims claims;
  @Autowired private LetterTypes kinds;
  @Autowired private PrintRoom printRoom;
  private final HospitalTime time = new HospitalTime();

  @AfterEach
  void now_is_now_again() {
    org.camunda.bpm.engine.impl.util.ClockUtil.reset();
  }

  @Test
  void only_letters_that_say_where_a_matter_stands_are_status_letters() {
    assertThat(kinds.all().stream().filter(LetterType::isStatus).map(LetterType::id))
        .containsExactlyInAnyOrder(
            "grievance-acknowledgement",
            "grievance-status",
            "grievance-forward-to-plan",
            "priorauth-scheduling",
            "assistance-incomplete",
            "assistance-renewal");
  }

  @Test
  void one_that_a_broken_node_left_waits_unless_it_had_gone() {
    var gone = compose(Channel.EMAIL);
    var here = letters.compose("another", aResolution(Channel.EMAIL));
    claims.claim(gone.id());
    claims.claim(here.id());
    holds.place(file.id(), HoldKind.LETTERS, file.id());
    time.passes(Duration.ofMinutes(6));

    mailroom.knowing(Knowledge.TAKEN);
    assertThat(dispatch.send(gone.id()).result()).isEqualTo(SENT);
    mailroom.knowing(Knowledge.NOT_TAKEN);
    assertThat(dispatch.send(here.id()).result()).isEqualTo(HELD);

    assertThat(mailroom.taken(here)).isEmpty();
    assertThat(letters.get(here.id()).holdReason()).isEqualTo("held by counsel");
  }

  @Test
  void one_that_is_queued_for_print_is_held_with_the_hold_and_never_printed() {
    var letter = compose(Channel.PAPER);
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(QUEUED);

    holds.place(file.id(), HoldKind.LETTERS, file.id());
    printRoom.print();

    assertThat(letters.get(letter.id()).isHeldByCounsel()).isTrue();
    assertThat(told()).containsSubsequence("LETTER_QUEUED", "LETTER_HELD");
  }

  @Test
  void one_that_is_sent_while_counsel_frees_it_is_never_left_behind() {
    for (int i = 0; i < 12; i++) {
      holds.place(file.id(), HoldKind.LETTERS, file.id());
      UUID letter = letters.compose("round-" + i, aResolution(Channel.EMAIL)).id();
      var sends = AtOnce.run(() -> dispatch.send(letter));
      var frees = AtOnce.run(() -> holds.release(file.id(), HoldKind.LETTERS, file.id()));
      CompletableFuture.allOf(sends, frees).join();

      assertThat(letters.get(letter).state()).isIn(LetterState.DRAFT, LetterState.SENT);
    }
  }
}
