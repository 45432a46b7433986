package org.recourse.assistance;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.recourse.assistance.answer.BirthMonths;
import org.recourse.casefile.Parties;
import org.springframework.stereotype.Component;

/** Reads the month of birth from what is on record about the patient. */
@Component
class BirthMonthsOnRecord implements BirthMonths {

  private final Parties parties;

  BirthMonthsOnRecord(Parties parties) {
    this.parties = parties;
  }

  @Override
  public Month of(UUID caseId) {
    Object born = parties.of(caseId).get("patientBirthDate");
    return born == null ? null : LocalDate.parse(born.toString()).getMonth();
  }
}
