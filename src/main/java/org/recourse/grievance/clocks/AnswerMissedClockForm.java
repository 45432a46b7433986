package org.recourse.grievance.clocks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.CaseEngine;
import org.recourse.engine.EngineClock;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** What a supervisor sees and says when a clock has run out. */
@Component
class AnswerMissedClockForm implements NarrowForm {

  private final ClockDoor door;
  private final Misses misses;
  private final StatusLetters letters;
  private final CaseEngine engine;
  private final Clock time;

  AnswerMissedClockForm(
      ClockDoor door, Misses misses, StatusLetters letters, CaseEngine engine, Clock clock) {
    this.door = door;
    this.misses = misses;
    this.letters = letters;
    this.engine = engine;
    this.time = clock;
  }

  @Override
  public String flow() {
    return ClockDoor.FLOW;
  }

  @Override
  public String form() {
    return "answer-missed-clock";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return door.isOpenTo(place, person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    MissedClock missed = missed(place);
    CaseClock clock = door.clock(place.caseId(), missed.clockId);
    return Map.of(
        "caseNumber", door.file(place).number(),
        "missedClock", clock.label(),
        "missedDueOn", EngineClock.inWords(BusinessCalendar.dayOf(missed.dueAt)),
        "missedLateness", lateness(missed, clock),
        "missedCitation", clock.citation());
  }

  @Override
  public void file(FormPlace place, Map<String, Object> answers) {
    MissedClock missed = missed(place);
    MissedAnswer answer = MissedAnswer.valueOf((String) answers.get("missedAnswer"));
    misses.answer(place.caseId(), missed.position, answer, (String) answers.get("missedWords"));
    endWhenAllIsOver(place);
    if (answer == MissedAnswer.SEND_STATUS_LETTER) {
      CaseClock clock = door.clock(place.caseId(), missed.clockId);
      mustTakeLetter(clock);
      if (WriteStatusLetterForm.ask(letters, place.caseId(), answers, List.of(clock.id()))) {
        engine.tellWaiting(door.file(place), "StatusLetterWritten");
      }
    }
  }

  private void endWhenAllIsOver(FormPlace place) {
    if (!door.anyRuns(place.caseId()) && !misses.anyOpen(place.caseId())) {
      engine.tellWaiting(door.file(place), "ClocksEnded");
    }
  }

  private MissedClock missed(FormPlace place) {
    return misses.get(place.caseId(), ((Number) place.known().get("missedIndex")).intValue());
  }

  private String lateness(MissedClock missed, CaseClock clock) {
    Duration late =
        Duration.between(missed.dueAt, clock.isRunning() ? time.instant() : clock.endedAt());
    String since =
        late.toDays() > 0
            ? counted(late.toDays(), "day")
            : counted(Math.max(late.toHours(), 0), "hour");
    return clock.isRunning() ? since + " so far" : since + "; it has ended meanwhile";
  }

  private static String counted(long many, String unit) {
    return many + " " + unit + (many == 1 ? "" : "s");
  }

  private static void mustTakeLetter(CaseClock clock) {
    if (!clock.isRunning() || !clock.isExtendedBy(Promises.LETTER)) {
      throw InvalidInput.in(
          "missedAnswer",
          "a status letter gives the clock '%s' no more time; choose that the answer follows"
              .formatted(clock.label()));
    }
  }
}
