package org.recourse.assistance.papers;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** The form Take up application: the patient said a word after the application was set aside. */
@Component
class TakeUpApplicationForm implements DeskForm {

  private final PatientContacts contacts;

  TakeUpApplicationForm(PatientContacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public String form() {
    return "take-up-application";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    String day = (String) given.get("contactOn");
    return contacts.take(
        caseId,
        new Contact(
            (String) given.get("contactHow"),
            day == null ? null : LocalDate.parse(day),
            (String) given.get("contactNote")));
  }
}
