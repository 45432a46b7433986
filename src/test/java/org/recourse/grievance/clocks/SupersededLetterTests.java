package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.springframework.beans.factory.annotation.Autowired;

/** A status letter comes back when the next one has been written already. */
class SupersededLetterTests extends GrievanceClockStories {

  private static final String LOOK_AFTER = "Look after failed letter";

  @Autowired Letters letters;
  @Autowired LetterFates fates;
  private CaseFile grievance;

  @BeforeEach
  void two_status_letters_have_gone() {
    grievance = acknowledged();
    pass(NEARLY_SEVEN_DAYS, grievance);
    writes(20, grievance);
    pass(Duration.ofDays(17), grievance);
    writes(30, grievance);
    assertThat(status(2).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void the_one_whose_place_was_taken_asks_for_nobody_and_the_timeline_says_so() {
    comesBack(status(1));

    assertThat(open(LOOK_AFTER, grievance)).isEmpty();
    assertThat(timeline.of(grievance.id()))
        .last()
        .matches(entry -> entry.type().equals("LETTER_SUPERSEDED"))
        .matches(entry -> entry.details().get("purpose").equals("status-1"));
    assertThatThrownBy(
            () -> stage.does(REPRESENTATIVE, () -> fates.sendAgain(status(1).id(), aMark())))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("A later letter has taken the place of this one");
    assertThat(status(1).state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void the_newest_that_comes_back_is_looked_after() {
    comesBack(status(2));

    assertThat(open(LOOK_AFTER, grievance)).hasSize(1);
  }

  @Test
  void one_that_comes_back_while_the_next_is_asked_for_and_not_yet_written_asks_for_nobody() {
    pass(Duration.ofDays(27), grievance);
    flow.complete(REPRESENTATIVE, WRITE, grievance, aStatusLetter(5));

    comesBack(status(2));

    assertThat(open(LOOK_AFTER, grievance)).isEmpty();
    assertThat(status(3).state()).isEqualTo(LetterState.SENT);
    assertThat(timeline.of(grievance.id()))
        .filteredOn(entry -> entry.type().equals("LETTER_SUPERSEDED"))
        .singleElement()
        .matches(entry -> entry.details().get("purpose").equals("status-2"));
  }

  private void comesBack(Letter letter) {
    stage.does(REPRESENTATIVE, () -> fates.cameBack(letter.id(), "BOUNCED"));
    flow.work(grievance);
  }

  private Letter status(int position) {
    return letters.of(grievance.id()).stream()
        .filter(letter -> letter.purpose().equals("status-" + position))
        .findFirst()
        .orElseThrow();
  }
}
