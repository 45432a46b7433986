package org.recourse.assistance.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** Whether the coverage is as it was, looked up in the month of an appointment. */
@Component
class LookUpCoverageForm implements DeskForm {

  private final HelpBook book;
  private final NextAppointment appointment;

  LookUpCoverageForm(HelpBook book, NextAppointment appointment) {
    this.book = book;
    this.appointment = appointment;
  }

  @Override
  public String form() {
    return "look-up-coverage";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    String answer = (String) given.get("coverageNow");
    Map<String, Object> kept = new LinkedHashMap<>(appointment.take(caseId, given));
    kept.put("coverageNow", answer);
    kept.putAll(
        book.change(
            caseId,
            record -> {
              record.coverageNow = answer;
              record.coverageVerifiedOn = book.today();
            }));
    return kept;
  }
}
