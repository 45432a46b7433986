package org.recourse.assistance.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** What the letter that answers a dispute says of its own. */
@Component
class DisputeLetterFields implements LetterFields {

  private static final String ENGLISH = "en";

  private final DisputeBook book;
  private final StaffDirectory staff;

  DisputeLetterFields(DisputeBook book, StaffDirectory staff) {
    this.book = book;
    this.staff = staff;
  }

  @Override
  public String letter() {
    return "DISPUTE";
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    return book.answered(caseId).map(dispute -> fields(dispute, language)).orElse(Map.of());
  }

  @Override
  public String wordsLanguage(UUID caseId, Map<String, Object> known, String language) {
    return book.answered(caseId).filter(dispute -> !dispute.isTranslated()).isPresent()
        ? ENGLISH
        : language;
  }

  private Map<String, Object> fields(Dispute dispute, String language) {
    boolean changed = "CHANGED".equals(dispute.outcome);
    Map<String, Object> fields = new HashMap<>();
    fields.put("disputedOn", BusinessCalendar.dayOf(dispute.receivedAt).toString());
    fields.put("decidedOn", BusinessCalendar.dayOf(dispute.answeredAt).toString());
    fields.put("changed", changed);
    fields.put("kept", !changed);
    fields.put("reason", in(language, dispute.reason, dispute.reasonTranslated));
    fields.put("outcome", changed ? in(language, dispute.change, dispute.changeTranslated) : null);
    fields.put(
        "decidedBy",
        staff.find(dispute.answeredBy).map(StaffMember::displayName).orElse(dispute.answeredBy));
    return fields;
  }

  private static String in(String language, String words, String translated) {
    return ENGLISH.equals(language) || translated == null ? words : translated;
  }
}
