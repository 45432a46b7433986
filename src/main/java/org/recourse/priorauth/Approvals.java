package org.recourse.priorauth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.priorauth.line.CaseDecision;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.springframework.stereotype.Component;

/** Compares an approval with the request and the appointment. */
@Component
class Approvals {

  private static final String NONE = "none";

  private final Authorizations authorizations;
  private final LineBook lines;
  private final Answers answers;

  Approvals(Authorizations authorizations, LineBook lines, Answers answers) {
    this.authorizations = authorizations;
    this.lines = lines;
    this.answers = answers;
  }

  /**
   * Where they differ, one row each; units that a clinician accepted as they are granted differ in
   * nothing.
   */
  List<Map<String, String>> gaps(UUID caseId) {
    Authorization request = authorizations.get(caseId);
    List<Map<String, String>> gaps = new ArrayList<>();
    for (ServiceLine line : lines.of(caseId)) {
      if (line.state() != null && line.state().isGrant()) {
        line(request, line, gaps);
      }
    }
    String facility = (String) answers.of(caseId).get("facility");
    String approved = request.approvedFacility();
    if (approved != null && !approved.strip().equalsIgnoreCase(facility)) {
      gaps.add(gap("Facility", facility, approved));
    }
    String npi = request.asked().renderingNpi();
    if (request.approvedNpi() != null && !request.approvedNpi().strip().equals(npi)) {
      gaps.add(gap("Provider", npi, request.approvedNpi()));
    }
    return gaps;
  }

  private static void line(
      Authorization request, ServiceLine line, List<Map<String, String>> gaps) {
    if (line.authorizationNumber() == null) {
      gaps.add(gap(line.code() + ": number", "an authorization number", NONE));
    }
    boolean accepted = request.decision() != CaseDecision.APPROVED;
    if (!accepted && (line.approvedUnits() == null || line.approvedUnits() < line.units())) {
      gaps.add(gap(line.code() + ": units", line.units(), line.approvedUnits()));
    }
    LocalDate day = request.asked().appointmentOn();
    LocalDate first = day == null ? line.from() : day;
    LocalDate last = day == null ? line.to() : day;
    if (line.approvedFrom() == null || line.approvedFrom().isAfter(first)) {
      gaps.add(gap(line.code() + ": valid from", first, line.approvedFrom()));
    }
    if (line.approvedTo() == null || line.approvedTo().isBefore(last)) {
      gaps.add(gap(line.code() + ": valid until", last, line.approvedTo()));
    }
  }

  private static Map<String, String> gap(String what, Object asked, Object approved) {
    return Map.of(
        "what", what,
        "asked", asked == null ? NONE : asked.toString(),
        "approved", approved == null ? NONE : approved.toString());
  }
}
