package org.recourse.grievance.clocks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.CaseClock;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** What a representative sees and says when a patient must be told how much longer it takes. */
@Component
class WriteStatusLetterForm implements NarrowForm {

  private final ClockDoor door;
  private final StatusLetters letters;

  WriteStatusLetterForm(ClockDoor door, StatusLetters letters) {
    this.door = door;
    this.letters = letters;
  }

  @Override
  public String flow() {
    return ClockDoor.FLOW;
  }

  @Override
  public String form() {
    return "write-status-letter";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return door.isOpenTo(place, person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    CaseClock clock = door.clock(place.caseId(), toWrite(place.caseId()).clocks[0]);
    return Map.of(
        "caseNumber",
        door.file(place).number(),
        "statusClock",
        clock.label(),
        "statusDueOn",
        ClockDoor.lastDay(clock),
        "statusWhy",
        "If the written answer can't go by that day, the patient gets a letter that states in how"
            + " many days it will come. "
            + clock.citation());
  }

  @Override
  public void file(FormPlace place, Map<String, Object> answers) {
    toWrite(place.caseId());
    ask(letters, place.caseId(), answers, List.of());
  }

  private StatusLetterRow toWrite(UUID caseId) {
    return letters
        .toWrite(caseId)
        .orElseThrow(
            () ->
                new NotAllowedNow(
                    "This status letter was written meanwhile, or nobody needs it any more."
                        + " Nothing was saved; refresh your list."));
  }

  /** Hands on what a form says of the letter; whether a task to write it was open. */
  static boolean ask(
      StatusLetters letters, UUID caseId, Map<String, Object> answers, List<Long> clocks) {
    return letters.ask(
        caseId,
        ((Number) answers.get("statusDays")).intValue(),
        (String) answers.get("statusReason"),
        (String) answers.get("statusWordsLanguage"),
        clocks);
  }
}
