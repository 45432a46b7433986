package org.recourse.grievance.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.EngineClock;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** What a department sees of a complaint: the question, and its own answer. */
@Component
class AnswerInquiryForm implements NarrowForm {

  private final InquiryDoor door;
  private final InquiryHandling handling;

  AnswerInquiryForm(InquiryDoor door, InquiryHandling handling) {
    this.door = door;
    this.handling = handling;
  }

  @Override
  public String flow() {
    return door.flow();
  }

  @Override
  public String form() {
    return "answer-inquiry";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return door.isOpenToDepartment(place, person) || door.isOpenToSupervisor(place, person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    return question(door, place);
  }

  @Override
  public void file(FormPlace place, Map<String, Object> answers) {
    handling.answer(place.caseId(), door.at(place).place(), (String) answers.get("inquiryAnswer"));
  }

  static Map<String, Object> question(InquiryDoor door, FormPlace place) {
    Inquiry inquiry = door.at(place);
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("inquiryDepartment", door.departmentOf(inquiry).name());
    shown.put("inquiryQuestion", inquiry.question());
    if (inquiry.dueAt() != null) {
      shown.put(
          "inquiryDueOn",
          EngineClock.inWords(LocalDate.ofInstant(inquiry.dueAt(), EngineClock.HOSPITAL)));
    }
    return shown;
  }
}
