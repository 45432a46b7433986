package org.recourse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.NotAllowedNow;

/** What is done beside the start is there when it is needed, or stops the start. */
class StartWorkTests {

  @Test
  void what_comes_of_it_is_there_for_everybody_who_waits() {
    var work = StartWork.begin("work", () -> Thread.currentThread().getName());

    assertThat(work.done()).isEqualTo("work").isSameAs(work.done());
  }

  @Test
  void the_start_stops_over_what_it_threw_so_that_the_remedy_is_said() {
    var refusal = new NotAllowedNow("Take the other file.");
    var work =
        StartWork.begin(
            "work",
            () -> {
              throw refusal;
            });

    assertThatThrownBy(work::done).isSameAs(refusal);
  }

  @Test
  void an_unreadable_file_stops_the_start_as_well() {
    var work =
        StartWork.begin(
            "work",
            () -> {
              throw new IOException("gone");
            });

    assertThatThrownBy(work::done)
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("gone");
  }
}
