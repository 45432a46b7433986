package org.recourse.grievance.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Tells on the timeline what happened to the questions of a case. */
@Component
class InquiryBook {

  private final Inquiries inquiries;
  private final Timeline timeline;

  InquiryBook(Inquiries inquiries, Timeline timeline) {
    this.inquiries = inquiries;
    this.timeline = timeline;
  }

  /** Notes it with all questions of the case as they now stand. */
  void note(UUID caseId, String type, String summary, Map<String, Object> more) {
    Map<String, Object> details = new LinkedHashMap<>(more);
    var all = inquiries.findByCaseIdOrderByPlace(caseId).stream().map(Inquiry::values).toList();
    details.put("changes", Map.of("inquiries", all));
    timeline.record(caseId, type, summary, details);
  }
}
