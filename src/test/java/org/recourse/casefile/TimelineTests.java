package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.casefile.CaseFileRoom.GARDENING;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.timeline.Seals;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened stays as it happened. */
@CaseFileTest
class TimelineTests {

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private Timeline timeline;
  @Autowired private Seals seals;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void entries_follow_each_other_whether_in_one_transaction_or_in_many() {
    var id = open();
    transaction.executeWithoutResult(
        status -> {
          note(id, "one");
          note(id, "two");
        });
    note(id, "three");

    var entries = timeline.of(id);

    assertThat(entries).extracting(TimelineEntry::position).containsExactly(1, 2, 3, 4);
    assertThat(entries.get(0).previousHash()).isEmpty();
    IntStream.range(1, 4)
        .forEach(
            i -> assertThat(entries.get(i).previousHash()).isEqualTo(entries.get(i - 1).hash()));
    assertThat(files.get(id).timelineHead()).isEqualTo(entries.get(3).hash());
    assertThat(entries.get(3).details()).containsEntry("text", "three");
  }

  @Test
  void an_entry_taken_back_by_a_savepoint_breaks_nothing() {
    var id = open();

    transaction.executeWithoutResult(
        status -> {
          note(id, "kept");
          var savepoint = status.createSavepoint();
          note(id, "taken back");
          status.rollbackToSavepoint(savepoint);
          note(id, "kept too");
        });

    assertThat(timeline.of(id)).extracting(TimelineEntry::position).containsExactly(1, 2, 3);
  }

  @Test
  void people_who_write_to_one_case_at_once_wait_for_each_other() throws Exception {
    var id = open();
    var people = Executors.newFixedThreadPool(6);

    var notes =
        IntStream.range(0, 60).mapToObj(i -> people.submit(() -> note(id, "note " + i))).toList();
    for (var note : notes) {
      note.get();
    }
    people.shutdown();

    assertThat(timeline.of(id)).hasSize(61);
  }

  @Test
  void the_application_can_neither_change_nor_remove_an_entry() {
    var id = open();

    assertThatThrownBy(
            () -> jdbc.update("update timeline_entry set summary = 'x' where case_id = ?", id))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never changed or removed");
    assertThatThrownBy(() -> jdbc.update("delete from timeline_entry where case_id = ?", id))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.execute("truncate timeline_seal"))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_seal_waits_for_the_transaction_that_holds_a_lower_id() {
    var slow = open();
    var quick = open();
    seals.seal();
    long sealedBefore = lastSealed();

    transaction.executeWithoutResult(
        status -> {
          note(slow, "not committed yet");
          atTheSameTime(() -> note(quick, "committed at once"));

          assertThat(seals.seal()).isZero();
          assertThat(seals.seal()).isZero();
        });

    assertThat(seals.seal()).isEqualTo(2);
    assertThat(lastSealed()).isGreaterThanOrEqualTo(sealedBefore + 2);
  }

  @Test
  void a_busy_office_is_sealed_up_to_where_it_was_a_moment_ago() {
    var first = open();
    var second = open();
    seals.seal();

    transaction.executeWithoutResult(
        older -> {
          note(first, "older");
          assertThat(seals.seal()).isZero();
        });
    transaction.executeWithoutResult(
        younger -> {
          note(second, "younger");
          assertThat(seals.seal()).isEqualTo(1);
        });

    assertThat(seals.seal()).isEqualTo(1);
  }

  @Test
  void a_case_closes_once() {
    var id = open();
    files.close(id, CaseStatus.CLOSED, "WATERED", "The case was closed.");

    assertThatThrownBy(() -> files.close(id, CaseStatus.WITHDRAWN, null, "Too late."))
        .isInstanceOf(NotAllowedNow.class);
    assertThatThrownBy(() -> note(UUID.randomUUID(), "nowhere")).isInstanceOf(CaseNotFound.class);
    assertThat(files.get(id).outcome()).isEqualTo("WATERED");
    assertThat(timeline.of(id))
        .extracting(TimelineEntry::type)
        .containsExactly("CASE_OPENED", "CASE_CLOSED");
  }

  private static void atTheSameTime(Runnable work) {
    var colleague = Executors.newSingleThreadExecutor();
    try {
      colleague.submit(work).get();
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      colleague.shutdown();
    }
  }

  private long lastSealed() {
    return jdbc.queryForObject(
        "select coalesce(max(last_entry), 0) from timeline_seal", Long.class);
  }

  private UUID open() {
    return files
        .open(GARDENING, numbers.allocate(GARDENING), Instant.now(), Confidentiality.STANDARD)
        .id();
  }

  private TimelineEntry note(UUID id, String text) {
    return timeline.record(id, "NOTE_ADDED", "A note was added.", Map.of("text", text));
  }
}
