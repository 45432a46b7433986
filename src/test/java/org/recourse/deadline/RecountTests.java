package org.recourse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.SUPERVISOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.InvalidInput;
import org.recourse.engine.NewestVersions;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule that changes moves running clocks when a person says so, and not before. */
class RecountTests extends ClockStories {

  private static final Path TABLE = Path.of("processes/grievance/grievance-deadlines.dmn");

  @Autowired RepositoryService repository;
  @Autowired NewestVersions versions;
  private String changed;

  @AfterEach
  void the_table_is_as_its_analysts_keep_it() {
    if (changed != null) {
      repository.deleteDeployment(changed, true);
      versions.forget();
    }
  }

  @Test
  void while_nothing_changes_nothing_would_move() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");

    assertThat(movesOf(clock)).isEmpty();
    assertThat(deadlines.recount(clock.id(), "To be sure")).isEmpty();
    assertThat(told(clock)).doesNotContain("CLOCK_RECOUNTED");
  }

  @Test
  void a_changed_rule_moves_running_clocks_when_a_person_takes_it() throws IOException {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    var met = hospital("RESOLUTION", "2026-11-03T10:00");
    deadlines.met(met.caseId(), null, "RESOLUTION", at("2026-11-03T11:00"), "letter");
    deploy("(id=\"G03_amount\".*?<text>)30(</text>)", "$125$2");

    assertThat(movesOf(met)).isEmpty();
    assertThat(movesOf(clock))
        .singleElement()
        .matches(move -> local(move.dueAt()).equals("2026-12-02 23:59"))
        .matches(move -> local(move.newDueAt()).equals("2026-11-27 23:59"))
        .extracting(Move::because)
        .asString()
        .startsWith("The rule gives 25 calendar days instead of 30 calendar days");
    assertThat(now(clock).dueAt()).isEqualTo(clock.dueAt());

    var moved = by(SUPERVISOR, () -> deadlines.recount(clock.id(), "Policy of 1 November"));

    assertThat(local(moved.orElseThrow().dueAt())).isEqualTo("2026-11-27 23:59");
    assertThat(movesOf(clock)).isEmpty();
    assertThat(deadlines.explain(clock.id()).time()).isEqualTo("25 calendar days");
    assertThat(timeline.of(clock.caseId()))
        .last()
        .matches(entry -> entry.type().equals("CLOCK_RECOUNTED"))
        .matches(entry -> entry.actor().equals("supervisor"))
        .matches(entry -> entry.details().get("reason").equals("Policy of 1 November"));
  }

  @Test
  void a_clock_keeps_the_rule_it_began_by_where_none_is_left() throws IOException {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    deploy("(id=\"G03_effectiveFrom\".*?<text>)\"1900-01-01\"(</text>)", "$1\"2026-11-03\"$2");

    assertThat(movesOf(clock)).isEmpty();
    assertThat(hospital("FIRST_RESPONSE", "2026-11-02T11:00").round()).isEqualTo(1);
  }

  @Test
  void a_recount_says_why() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> deadlines.recount(clock.id(), ""))
        .isInstanceOf(InvalidInput.class);
  }

  private List<Move> movesOf(CaseClock clock) {
    return deadlines.pendingMoves().stream().filter(move -> move.clock() == clock.id()).toList();
  }

  private void deploy(String from, String to) throws IOException {
    var text = Files.readString(TABLE);
    var other = text.replaceFirst("(?s)" + from, to);
    assertThat(other).isNotEqualTo(text);
    changed =
        repository
            .createDeployment()
            .addString("processes/grievance/grievance-deadlines.dmn", other)
            .deploy()
            .getId();
    versions.forget();
  }
}
