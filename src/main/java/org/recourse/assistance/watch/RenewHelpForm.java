package org.recourse.assistance.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** Whether help is renewed that can be, as a counselor heard it from the patient. */
@Component
class RenewHelpForm implements DeskForm {

  private final HelpBook book;
  private final NextAppointment appointment;
  private final HelpWatchSettings settings;

  RenewHelpForm(HelpBook book, NextAppointment appointment, HelpWatchSettings settings) {
    this.book = book;
    this.appointment = appointment;
    this.settings = settings;
  }

  @Override
  public String form() {
    return "renew-help";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    String answer = (String) given.get("renewalAnswer");
    Map<String, Object> kept = new LinkedHashMap<>(appointment.take(caseId, given));
    kept.put("renewalAnswer", answer);
    kept.putAll(
        book.change(
            caseId,
            record -> {
              record.renewalAnswer = answer;
              if ("NOT_REACHED".equals(answer)) {
                record.renewalAskAgainOn = book.today().plus(settings.askAgain());
              } else {
                record.settleRenewals();
              }
            }));
    return kept;
  }
}
