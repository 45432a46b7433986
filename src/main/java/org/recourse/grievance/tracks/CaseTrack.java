package org.recourse.grievance.tracks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One track of a case, as the table told it at triage.
 *
 * @param round 1, or more once the case was reopened
 * @param rule the rules that fitted, in the table's order, e.g. {@code CARE, HARM_ALLEGED}
 * @param owner whose work it is, in words
 * @param decider the scope of the delegation it takes to decide, e.g. {@code CIVIL_RIGHTS}
 * @param letters the types of letters it owes
 * @param agencies the outside agencies its letters name, e.g. {@code OCR}
 * @param expedited whether it goes before others, on request or by rule
 * @param disclosed whether its outcome may be told in a letter; never for peer review and personnel
 *     matters
 */
public record CaseTrack(
    UUID caseId,
    Track track,
    int round,
    String rule,
    String owner,
    String decider,
    List<String> letters,
    List<String> agencies,
    boolean expedited,
    boolean disclosed,
    String reason,
    String citation,
    Instant determinedAt) {

  /** What is on record, by key, for forms, timeline and case file. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("track", track.name());
    values.put("round", round);
    values.put("rule", rule);
    values.put("owner", owner);
    values.put("decider", decider);
    values.put("letters", Words.joined(letters));
    values.put("agencies", Words.joined(agencies));
    values.put("expedited", expedited);
    values.put("disclosed", disclosed);
    values.put("reason", reason);
    values.put("citation", citation);
    values.put("determinedAt", determinedAt.toString());
    return values;
  }
}
