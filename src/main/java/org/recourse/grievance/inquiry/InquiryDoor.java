package org.recourse.grievance.inquiry;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.departments.Department;
import org.recourse.casefile.departments.Departments;
import org.recourse.engine.FormPlace;
import org.recourse.engine.TaskAudience;
import org.springframework.stereotype.Component;

/**
 * The door of each question: its department and supervisors, but nobody whom the complaint is
 * about.
 */
@Component
class InquiryDoor implements TaskAudience {

  private final Inquiries inquiries;
  private final Departments departments;
  private final CaseFiles files;
  private final CaseAccess access;
  private final NamedPeople named;

  InquiryDoor(
      Inquiries inquiries,
      Departments departments,
      CaseFiles files,
      CaseAccess access,
      NamedPeople named) {
    this.inquiries = inquiries;
    this.departments = departments;
    this.files = files;
    this.access = access;
    this.named = named;
  }

  @Override
  public String flow() {
    return "grievance";
  }

  @Override
  public String groupOf(UUID caseId, Map<String, Object> facts) {
    return departmentOf(inquiries.get(caseId, placeIn(facts))).group();
  }

  /** The question a form stands at. */
  Inquiry at(FormPlace place) {
    return inquiries.get(place.caseId(), placeIn(place.known()));
  }

  Department departmentOf(Inquiry inquiry) {
    return departments.find(inquiry.department()).orElseThrow();
  }

  boolean isOpenToDepartment(FormPlace place, SignedOn person) {
    return person.groups().contains(departmentOf(at(place)).group())
        && !named.of(place.caseId()).contains(person.username());
  }

  boolean isOpenToSupervisor(FormPlace place, SignedOn person) {
    return person.groups().contains(Groups.SUPERVISORS)
        && access.mayWorkOn(files.get(place.caseId()), person);
  }

  static int placeIn(Map<String, Object> facts) {
    return ((Number) facts.get("inquiryIndex")).intValue();
  }
}
