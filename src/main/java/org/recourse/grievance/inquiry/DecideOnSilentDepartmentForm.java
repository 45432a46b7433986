package org.recourse.grievance.inquiry;

import java.util.Map;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** What a supervisor sees and says when a department stays silent. */
@Component
class DecideOnSilentDepartmentForm implements NarrowForm {

  private final InquiryDoor door;
  private final InquiryHandling handling;

  DecideOnSilentDepartmentForm(InquiryDoor door, InquiryHandling handling) {
    this.door = door;
    this.handling = handling;
  }

  @Override
  public String flow() {
    return door.flow();
  }

  @Override
  public String form() {
    return "decide-on-silent-department";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return door.isOpenToSupervisor(place, person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    Map<String, Object> shown = AnswerInquiryForm.question(door, place);
    shown.put("inquiryHistory", "Reminders sent so far: " + door.at(place).remindersSent());
    return shown;
  }

  @Override
  public void file(FormPlace place, Map<String, Object> answers) {
    handling.decide(
        place.caseId(),
        door.at(place).place(),
        (String) answers.get("silenceDecision"),
        (String) answers.get("silenceReason"));
  }
}
