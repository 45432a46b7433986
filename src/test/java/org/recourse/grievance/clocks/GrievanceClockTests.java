package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.PrintRoom;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.correspondence.mailroom.MailroomDown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clocks of a complaint bring about, on every way they can go. */
@WalksEveryWay(of = {"grievance-clock", "grievance-missed-clock"})
class GrievanceClockTests extends GrievanceClockStories {

  @Autowired Letters letters;
  @Autowired PrintRoom printRoom;
  @Autowired ManagementService jobs;
  @Autowired SimulatedMailroom mailroom;
  @Autowired JdbcClient database;
  @Autowired Verification verification;

  @Test
  void halfway_through_its_time_every_open_task_of_the_case_rises_and_nobody_is_asked() {
    var grievance = acknowledged();
    flow.claim(REPRESENTATIVE, INVESTIGATE, grievance);

    pass(Duration.ofHours(100), grievance);

    assertThat(flow.task(INVESTIGATE, grievance).getPriority()).isEqualTo(60);
    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(last(grievance, "RESPONSIBLE_TOLD").details())
        .containsEntry("workingOnIt", List.of("representative"));
  }

  @Test
  void at_the_last_warning_the_patient_is_told_and_the_clock_runs_to_the_day_the_letter_names() {
    var grievance = acknowledged();
    var resolution = clock(grievance, "RESOLUTION").dueAt();
    pass(NEARLY_SEVEN_DAYS, grievance);

    assertThat(flow.task(WRITE, grievance).getDueDate())
        .isEqualTo(clock(grievance, "FIRST_RESPONSE").dueAt());
    assertThat(flow.shown(REPRESENTATIVE, WRITE, grievance))
        .containsEntry("caseNumber", grievance.number())
        .containsEntry("statusClock", "Answer or status letter")
        .hasEntrySatisfying("statusWhy", why -> assertThat(why.toString()).contains("482.13"));

    writes(14, grievance);

    assertThat(status(grievance)).hasSize(1).allMatch(letter -> letter.state().isGone());
    assertThat(dueDay(grievance, "FIRST_RESPONSE")).isEqualTo(today().plusDays(14));
    assertThat(clock(grievance, "RESOLUTION").dueAt()).isEqualTo(resolution);
    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  @Test
  void the_loop_goes_on_until_the_answer_goes_and_asks_for_one_letter_at_a_time() {
    var grievance = acknowledged();
    pass(NEARLY_SEVEN_DAYS, grievance);
    writes(20, grievance);

    pass(Duration.ofDays(17), grievance);

    assertThat(open(WRITE, grievance)).hasSize(1);
    writes(30, grievance);
    assertThat(dueDay(grievance, "FIRST_RESPONSE")).isEqualTo(today().plusDays(30));
    assertThat(dueDay(grievance, "RESOLUTION")).isEqualTo(today().plusDays(30));
    assertThat(status(grievance))
        .extracting(Letter::purpose)
        .containsExactly("status-1", "status-2");
  }

  @Test
  void a_missed_clock_is_answered_for_once_and_closes_nothing() {
    var grievance = acknowledged();
    pass(Duration.ofDays(9), grievance);

    assertThat(flow.waitsAt(grievance)).containsExactlyInAnyOrder(INVESTIGATE, ANSWER_FOR);
    assertThat(flow.task(INVESTIGATE, grievance).getPriority()).isEqualTo(90);
    assertThat(flow.shown(SUPERVISOR, ANSWER_FOR, grievance))
        .containsEntry("missedClock", "Answer or status letter")
        .hasEntrySatisfying(
            "missedLateness", late -> assertThat(late.toString()).contains("so far"))
        .hasEntrySatisfying("missedCitation", law -> assertThat(law.toString()).contains("482.13"));

    flow.complete(SUPERVISOR, ANSWER_FOR, grievance, anAnswer("ANSWER_FOLLOWS"));
    pass(Duration.ofDays(3), grievance);

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(now(grievance).isOpen()).isTrue();
    assertThat(rows(grievance, "missedClocks"))
        .singleElement()
        .matches(row -> row.get("answeredBy").equals("supervisor"));
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  @Test
  void a_supervisor_writes_the_letter_nobody_wrote_and_answers_again_when_that_day_is_missed() {
    var grievance = acknowledged();
    pass(NEARLY_SEVEN_DAYS, grievance);
    pass(Duration.ofDays(2), grievance);
    assertThat(flow.waitsAt(grievance)).contains(WRITE, ANSWER_FOR);

    supervisorSendsLetter(10, grievance);

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(dueDay(grievance, "FIRST_RESPONSE")).isEqualTo(today().plusDays(10));
    assertThat(status(grievance)).hasSize(1);

    pass(Duration.ofDays(12), grievance);
    assertThat(open(ANSWER_FOR, grievance)).hasSize(1);
    assertThat(clock(grievance, "FIRST_RESPONSE").misses()).isEqualTo(2);
  }

  @Test
  void each_of_two_clocks_missed_at_once_has_a_task_of_its_own() {
    var grievance = received(aComplaint());
    pass(Duration.ofDays(9), grievance);

    assertThat(open(ANSWER_FOR, grievance).stream().map(this::read))
        .extracting(shown -> shown.get("missedClock"))
        .containsExactlyInAnyOrder("Acknowledgement letter", "Answer or status letter");
  }

  @Test
  void when_the_answer_goes_first_the_open_tasks_disappear_and_nobody_waits_any_more() {
    var grievance = acknowledged();
    pass(NEARLY_SEVEN_DAYS, grievance);
    assertThat(flow.waitsAt(grievance)).contains(WRITE);

    deadlines.cancel(grievance.id(), null, "ANSWERED");
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(waitingProcesses(grievance)).isZero();
    assertThat(rows(grievance, "statusLetters"))
        .singleElement()
        .matches(row -> row.get("state").equals("DROPPED"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_status_letter_that_the_answer_has_overtaken_does_not_go(boolean bySupervisor) {
    var grievance = acknowledged();
    pass(bySupervisor ? Duration.ofDays(9) : NEARLY_SEVEN_DAYS, grievance);
    mailroom.failNext(1);
    assertThatThrownBy(
            () -> {
              if (bySupervisor) {
                supervisorSendsLetter(10, grievance);
              } else {
                writes(14, grievance);
              }
            })
        .isInstanceOf(MailroomDown.class);

    deadlines.cancel(grievance.id(), null, "ANSWERED");
    flow.work(grievance);
    pass(Duration.ofHours(1), grievance);

    assertThat(status(grievance)).noneMatch(letter -> letter.state().isGone());
    assertThat(waitingProcesses(grievance)).isZero();
    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
  }

  @Test
  void a_letter_that_promises_more_than_the_rules_allow_is_refused_in_plain_words() {
    var grievance = acknowledged();
    pass(NEARLY_SEVEN_DAYS, grievance);
    allowAtMost(5, clock(grievance, "FIRST_RESPONSE").id());

    assertThatThrownBy(() -> writes(10, grievance))
        .hasMessageContaining("'Answer or status letter' may run until")
        .hasMessageContaining("name at most");
    assertThatThrownBy(() -> writes(31, grievance)).hasMessageContaining("Days until");
    assertThat(flow.waitsAt(grievance)).contains(WRITE);
    assertThat(status(grievance)).isEmpty();
  }

  @Test
  void a_printed_letter_counts_when_it_is_printed_and_stands_in_the_way_of_a_second_before() {
    var grievance = acknowledged("PAPER");
    pass(NEARLY_SEVEN_DAYS, grievance);
    var before = clock(grievance, "FIRST_RESPONSE").dueAt();
    writes(14, grievance);
    assertThat(clock(grievance, "FIRST_RESPONSE").dueAt()).isEqualTo(before);
    var promised = today().plusDays(14);

    pass(Duration.ofDays(2), grievance);
    assertThatThrownBy(() -> supervisorSendsLetter(10, grievance))
        .hasMessageContaining("on its way already");
    stage.does(SUPERVISOR2, printRoom::print);

    assertThat(dueDay(grievance, "FIRST_RESPONSE")).isEqualTo(promised);
    flow.work(grievance);
    assertThat(flow.waitsAt(grievance)).contains(ANSWER_FOR);
  }

  @Test
  void a_status_letter_gives_no_time_to_a_clock_that_asks_for_something_else() {
    var grievance = received(aComplaint());
    pass(Duration.ofDays(5), grievance);

    assertThatThrownBy(() -> supervisorSendsLetter(10, grievance))
        .hasMessageContaining("gives the clock 'Acknowledgement letter' no more time");
    assertThat(flow.waitsAt(grievance)).contains(ANSWER_FOR);
  }

  @Test
  void where_nobody_can_be_written_to_the_letter_does_not_stand_in_the_way() {
    var complaint = with(aComplaint(), "complainantRelation", "ANONYMOUS");
    var grievance = received(complaint);
    pass(NEARLY_SEVEN_DAYS, grievance);

    writes(14, grievance);

    assertThat(status(grievance)).isEmpty();
    assertThat(rows(grievance, "statusLetters"))
        .singleElement()
        .matches(row -> row.get("state").equals("DROPPED"));
    pass(Duration.ofDays(2), grievance);
    assertThat(open(ANSWER_FOR, grievance)).hasSize(2);
  }

  @Test
  void a_clock_extended_after_its_timer_fired_and_before_anybody_looked_warns_of_nothing() {
    var grievance = acknowledged();
    time.passes(NEARLY_SEVEN_DAYS);
    flow.due(grievance).forEach(timer -> jobs.executeJob(timer.getId()));
    stage.does(
        SUPERVISOR,
        () -> deadlines.extend(clock(grievance, "FIRST_RESPONSE").id(), 30, "More departments"));

    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(happened(grievance)).doesNotContain("RESPONSIBLE_TOLD");
  }

  @Test
  void a_clock_extended_while_its_letter_waits_to_be_written_keeps_the_later_day() {
    var grievance = acknowledged();
    pass(NEARLY_SEVEN_DAYS, grievance);
    stage.does(
        SUPERVISOR,
        () -> deadlines.extend(clock(grievance, "FIRST_RESPONSE").id(), 20, "More departments"));
    var later = dueDay(grievance, "FIRST_RESPONSE");

    writes(3, grievance);

    assertThat(status(grievance)).hasSize(1);
    assertThat(dueDay(grievance, "FIRST_RESPONSE")).isEqualTo(later);
  }

  @Test
  void twenty_warnings_at_once_are_one_look() {
    var grievance = acknowledged();
    copies(grievance, "FIRST_RESPONSE", 19);

    pass(Duration.ofHours(100), grievance);

    assertThat(happened(grievance)).filteredOn("CLOCK_WARNING"::equals).hasSize(20);
    assertThat(happened(grievance)).filteredOn("RESPONSIBLE_TOLD"::equals).hasSize(1);
    assertThat(flow.due(grievance)).isEmpty();
  }

  private List<Letter> status(CaseFile file) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.type().equals("grievance-status"))
        .toList();
  }

  private TimelineEntry last(CaseFile file, String type) {
    return timeline.of(file.id()).stream()
        .filter(entry -> entry.type().equals(type))
        .reduce((first, later) -> later)
        .orElseThrow();
  }

  /** As in a hospital whose table is stricter. */
  private void allowAtMost(int days, long clock) {
    database
        .sql(
            "update deadline_clock set rule = jsonb_set(rule::jsonb, '{extension,cap}',"
                + " ?::jsonb)::text where id = ?")
        .params(String.valueOf(days), clock)
        .update();
  }

  private void copies(CaseFile file, String word, int many) {
    database
        .sql(
            """
            insert into deadline_clock (version, case_id, track, clock, round, start_event, started_at, facts,
              rule, counted, due_at, lawful_until, state, next_due_at)
            select 1, case_id, 'COPY_' || n, clock, round, start_event, started_at, facts, rule, counted, due_at,
              lawful_until, state, next_due_at
            from deadline_clock, generate_series(1, :many) as n where case_id = :case and clock = :clock
            """)
        .params(Map.of("many", many, "case", file.id(), "clock", word))
        .update();
  }
}
