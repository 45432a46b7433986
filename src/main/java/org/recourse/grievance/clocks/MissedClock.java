package org.recourse.grievance.clocks;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.deadline.CaseClock;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A clock that ran out, and what a supervisor says to it. */
@Table("grievance_missed_clock")
class MissedClock {

  @Id Long id;
  @Version int version;
  UUID caseId;
  int position;
  long clockId;
  int miss;
  Instant dueAt;
  boolean given;
  MissedAnswer answer;
  String words;
  String answeredBy;
  Instant answeredAt;

  static MissedClock of(CaseClock clock, int position) {
    MissedClock missed = new MissedClock();
    missed.caseId = clock.caseId();
    missed.position = position;
    missed.clockId = clock.id();
    missed.miss = clock.misses();
    missed.dueAt = clock.dueAt();
    return missed;
  }

  void answer(MissedAnswer said, String why, String by, Instant at) {
    if (answer != null) {
      throw new NotAllowedNow("This was answered before. Nothing was saved; refresh your list.");
    }
    answer = said;
    words = why;
    answeredBy = by;
    answeredAt = at;
  }

  /** What is on record, by key; what is not known yet is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new TreeMap<>();
    values.put("position", position);
    values.put("clockId", clockId);
    values.put("miss", miss);
    values.put("dueAt", dueAt.toString());
    values.put("answer", answer == null ? null : answer.name());
    values.put("words", words);
    values.put("answeredBy", answeredBy);
    values.put("answeredAt", answeredAt == null ? null : answeredAt.toString());
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
