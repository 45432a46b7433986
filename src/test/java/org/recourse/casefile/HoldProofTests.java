package org.recourse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.casefile.CaseFileRoom.GARDENING;
import static org.recourse.casefile.CaseFileRoom.SEALED;
import static org.recourse.casefile.hold.HoldKind.LEGAL;
import static org.recourse.casefile.hold.HoldKind.LETTERS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.hold.CaseHolds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever goes around the application and takes or changes a hold is found. */
@Tag("long")
@CaseFileTest
class HoldProofTests {

  @Autowired private CaseNumbers numbers;
  @Autowired private CaseFiles files;
  @Autowired private CaseHolds holds;
  @Autowired private Verification verification;
  private final JdbcTemplate superuser = new JdbcTemplate(TestServer.asSuperuser());
  private CaseFile file;
  private UUID source;
  private UUID other;

  @BeforeEach
  void a_case_was_held_and_is_held_again() {
    file = open(GARDENING);
    source = open(SEALED).id();
    other = open(SEALED).id();
    holds.place(file.id(), LEGAL, source);
    holds.place(file.id(), LETTERS, source);
    holds.place(file.id(), LETTERS, other);
    holds.release(file.id(), LETTERS, source);
    holds.release(file.id(), LETTERS, other);
  }

  @Test
  void holds_that_nobody_touched_are_whole() {
    assertThat(findings()).isEmpty();
    holds.release(file.id(), LEGAL, source);
    assertThat(findings()).isEmpty();
    holds.place(file.id(), LEGAL, other);
    holds.place(file.id(), LEGAL, source);
    holds.release(file.id(), LEGAL, other);
    holds.place(file.id(), LETTERS, other);
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_removed_hold_is_named_with_its_case() {
    behind("delete from case_hold where kind = 'LEGAL' and");
    assertThat(findings())
        .hasSize(1)
        .allMatch(what -> what.matches("The hold LEGAL of .* is gone\\."));

    behind("delete from case_hold where");
    assertThat(findings()).hasSize(2).allMatch(what -> what.endsWith("is gone."));
  }

  @Test
  void a_hold_that_was_ended_in_silence_is_named_with_its_case() {
    behind(
        "update case_hold set released_by = placed_by, released_at = now() where kind = 'LEGAL'"
            + " and");

    assertThat(findings())
        .hasSize(1)
        .allMatch(what -> what.endsWith("as its timeline entry tells."));
  }

  @Test
  void a_changed_hold_is_named_with_its_case() {
    for (var change :
        List.of(
            "placed_by = 'x'", "placed_at = placed_at - interval '1 day'", "kind = 'LETTERS'")) {
      behind("update case_hold set " + change + " where kind = 'LEGAL' and");
      assertThat(findings()).as(change).isNotEmpty();
      behind("delete from case_hold where");
      a_case_was_held_and_is_held_again();
    }
    behind("update case_hold set released_by = 'x' where source = '" + other + "' and");
    assertThat(findings()).hasSize(1);
    behind(
        "update case_hold set released_by = null, released_at = null where source = '"
            + other
            + "' and");
    assertThat(findings()).isNotEmpty();
  }

  @Test
  void a_hold_that_nobody_placed_is_named_with_its_case() {
    behind("delete from case_hold where kind = 'LETTERS' and");
    behind("update case_hold set placed_at = placed_at - interval '1 day' where");
    assertThat(findings())
        .anyMatch(what -> what.endsWith("is on record, but no timeline entry tells of it."));
  }

  @Test
  void whoever_may_not_know_of_a_confined_case_is_told_no_more_than_that_something_is_wrong() {
    holds.place(source, LEGAL, source);
    superuser.execute(
        "set session_replication_role = replica; delete from case_hold where case_id = '%s'; set session_replication_role = origin"
            .formatted(source));
    var number = files.get(source).number();

    assertThat(verification.verify(Set.of(SEALED), "auditor").findings().toString())
        .contains("that you may not see")
        .doesNotContain(number);
    assertThat(verification.verify().findings().toString()).contains(number);
  }

  private void behind(String sql) {
    superuser.execute(
        "set session_replication_role = replica; %s case_id = '%s'; set session_replication_role = origin"
            .formatted(sql, file.id()));
  }

  private List<String> findings() {
    return verification.verify().findings().stream()
        .filter(finding -> file.number().equals(finding.number()))
        .map(Finding::what)
        .toList();
  }

  private CaseFile open(CaseKind kind) {
    return files.open(kind, numbers.allocate(kind), Instant.now(), Confidentiality.STANDARD);
  }
}
