package org.recourse.risk.owed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One duty of one case.
 *
 * @param position counted from 1, in the order in which they were opened
 * @param countsFrom the start of its clock; null while it waits
 * @param dueAt null while it waits
 * @param decidedBy the table and version that opened it
 * @param missedAt when it was found to have run out; null when it has not
 * @param doneAt null until it is done
 * @param doneBy sign-in name of whoever recorded it; null until it is done
 * @param proof what proves it; null until it is done
 * @param reason why it is not owed, or why something was not done before; null when nobody had to
 *     say
 */
record DutyOnCase(
    UUID caseId,
    int position,
    String duty,
    String label,
    String owedBy,
    String owedTo,
    List<String> routes,
    String startLabel,
    Instant countsFrom,
    boolean provisional,
    Instant dueAt,
    List<String> before,
    List<String> proofs,
    String proofLabel,
    String citation,
    String decidedBy,
    DutyState state,
    Instant missedAt,
    Instant doneAt,
    String doneBy,
    Proven proof,
    String reason) {

  boolean isOpen() {
    return state == DutyState.OPEN;
  }

  /** Whether it is owed, or may come to be. */
  boolean isStanding() {
    return !state.isSettled();
  }

  /** As it stands on record. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("label", label);
    values.put("state", state.name());
    values.put("dueAt", text(dueAt));
    values.put("missedAt", text(missedAt));
    values.put("doneAt", text(doneAt));
    values.put("doneBy", doneBy);
    values.put("owedBy", owedBy);
    values.put("owedTo", owedTo);
    values.put("reason", reason);
    if (proof != null) {
      values.putAll(proof.values());
    }
    values.put("countsFrom", text(countsFrom));
    values.put("provisional", provisional);
    values.put("citation", citation);
    values.put("routes", routes);
    values.put("duty", duty);
    values.put("decidedBy", decidedBy);
    values.put("position", position);
    values.values().removeIf(value -> value == null);
    return values;
  }

  private static String text(Instant at) {
    return at == null ? null : at.toString();
  }
}
