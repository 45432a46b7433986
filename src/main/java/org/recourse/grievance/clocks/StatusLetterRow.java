package org.recourse.grievance.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A status letter as the record keeps it, from the day it is due. */
@Table("grievance_status_letter")
class StatusLetterRow {

  /** Where it stands. */
  enum State {
    /** Somebody has to write it. */
    DUE,
    /** It is written and on its way. */
    ASKED,
    SENT,
    /** The clocks ended before it went. */
    DROPPED
  }

  @Id Long id;
  @Version int version;
  UUID caseId;
  int position;
  State state = State.DUE;
  Long[] clocks;
  Integer days;
  String reason;
  String wordsLanguage;
  String askedBy;
  Instant askedAt;
  LocalDate sentOn;

  static StatusLetterRow due(UUID caseId, int position, List<Long> clocks) {
    StatusLetterRow row = new StatusLetterRow();
    row.caseId = caseId;
    row.position = position;
    row.clocks = clocks.toArray(Long[]::new);
    return row;
  }

  void ask(int wishedDays, String why, String language, String by, Instant at) {
    state = State.ASKED;
    days = wishedDays;
    reason = why;
    wordsLanguage = language;
    askedBy = by;
    askedAt = at;
  }

  void sent(LocalDate on, List<Long> extended) {
    state = State.SENT;
    sentOn = on;
    clocks = extended.toArray(Long[]::new);
  }

  StatusLetter told() {
    return new StatusLetter(position, days, reason, wordsLanguage);
  }

  /** What is on record, by key; what is not known yet is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new TreeMap<>();
    values.put("position", position);
    values.put("state", state.name());
    values.put("clocks", List.of(clocks));
    values.put("days", days);
    values.put("reason", reason);
    values.put("wordsLanguage", wordsLanguage);
    values.put("askedBy", askedBy);
    values.put("askedAt", askedAt == null ? null : askedAt.toString());
    values.put("sentOn", sentOn == null ? null : sentOn.toString());
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }
}
