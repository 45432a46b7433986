package org.recourse.grievance.letters;

import java.util.UUID;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.grievance.road.representative.Representatives;
import org.springframework.stereotype.Component;

/** Whom a patient can call about their complaint (42 CFR 482.13(a)(2)(iii)). */
@Component
class ContactPerson {

  private final Representatives representatives;
  private final StaffDirectory staff;
  private final HospitalProperties hospital;

  ContactPerson(
      Representatives representatives, StaffDirectory staff, HospitalProperties hospital) {
    this.representatives = representatives;
    this.staff = staff;
    this.hospital = hospital;
  }

  /** The representative of the case; the office by name where nobody is in charge yet. */
  String of(UUID caseId, String language) {
    return representatives
        .of(caseId)
        .flatMap(staff::find)
        .map(StaffMember::displayName)
        .orElseGet(() -> hospital.officeIn(language));
  }
}
