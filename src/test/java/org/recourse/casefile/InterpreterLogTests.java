package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.language.InterpretedTalk;
import org.recourse.casefile.language.InterpreterLog;
import org.recourse.casefile.language.InterpreterMode;
import org.recourse.casefile.language.WhoInterpreted;
import org.springframework.beans.factory.annotation.Autowired;

/** A surveyor can see who interpreted, and why it was somebody else. */
@CaseFileTest
class InterpreterLogTests {

  private static final Instant BEGAN = Instant.parse("2026-05-04T16:30:00Z");

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Timeline timeline;
  @Autowired private InterpreterLog log;
  private UUID id;

  @BeforeEach
  void a_case() {
    id =
        files
            .open(GARDENING, numbers.allocate(GARDENING), Instant.now(), Confidentiality.STANDARD)
            .id();
  }

  @Test
  void a_qualified_interpreter_is_noted_with_number_mode_and_times() {
    log.add(
        id,
        new InterpretedTalk(
            "Armenian",
            WhoInterpreted.QUALIFIED_INTERPRETER,
            InterpreterMode.VIDEO,
            "No. 4711",
            BEGAN,
            BEGAN.plusSeconds(900),
            5,
            null));

    var entry = last();
    assertThat(entry.summary()).isEqualTo("A qualified interpreter helped in a talk.");
    assertThat(entry.details())
        .containsEntry("language", "Armenian")
        .containsEntry("mode", "VIDEO")
        .containsEntry("interpreter", "No. 4711")
        .containsEntry("startedAt", "2026-05-04T16:30:00Z")
        .containsEntry("waitedMinutes", 5)
        .doesNotContainKey("reason");
  }

  @Test
  void a_companion_interprets_only_with_a_reason() {
    assertThatThrownBy(() -> log.add(id, talk(WhoInterpreted.COMPANION, null)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("'reason'");

    log.add(id, talk(WhoInterpreted.COMPANION, "The patient asked for her sister."));
    assertThat(last().details()).containsEntry("reason", "The patient asked for her sister.");
  }

  @Test
  void a_refusal_is_noted_with_the_patients_reason() {
    log.add(id, talk(WhoInterpreted.NOBODY, "The patient refused."));

    assertThat(last().summary()).isEqualTo("A talk took place without an interpreter.");
  }

  @Test
  void what_cannot_be_is_refused_by_field() {
    refused("who", talk(null, null));
    refused("mode", talk(WhoInterpreted.BILINGUAL_STAFF, null));
    refused("language", talk(" ", BEGAN, null, null));
    refused("startedAt", talk("Thai", null, null, null));
    refused("startedAt", talk("Thai", Instant.now().plus(Duration.ofHours(1)), null, null));
    refused("endedAt", talk("Thai", BEGAN, BEGAN.minusSeconds(1), null));
    refused("waitedMinutes", talk("Thai", BEGAN, null, -1));
    assertThat(timeline.of(id)).hasSize(1);
  }

  private void refused(String field, InterpretedTalk talk) {
    assertThatThrownBy(() -> log.add(id, talk))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("'" + field + "'");
  }

  private org.recourse.casefile.timeline.TimelineEntry last() {
    var all = timeline.of(id);
    return all.get(all.size() - 1);
  }

  private static InterpretedTalk talk(WhoInterpreted who, String reason) {
    return new InterpretedTalk("Thai", who, null, null, BEGAN, null, null, reason);
  }

  private static InterpretedTalk talk(
      String language, Instant began, Instant ended, Integer waited) {
    return new InterpretedTalk(
        language, WhoInterpreted.NOBODY, null, null, began, ended, waited, "Refused");
  }
}
