package org.recourse.risk.owed;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Records duties that are missed; they stay open. */
@Component
public class DutyWatch {

  private final DutyRows rows;
  private final Timeline timeline;
  private final Clock clock;

  DutyWatch(DutyRows rows, Timeline timeline, Clock clock) {
    this.rows = rows;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The time of these duties has run out; what was recorded before is not recorded again. */
  public void missed(UUID caseId, List<String> words) {
    var missed =
        rows.of(caseId).stream()
            .filter(duty -> duty.isOpen() && duty.missedAt() == null)
            .filter(duty -> words.contains(duty.duty()))
            .toList();
    if (missed.isEmpty()) {
      return;
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    missed.forEach(duty -> rows.keep(DutyChanges.missed(duty, now)));
    timeline.record(
        caseId,
        "DUTY_MISSED",
        "The time of a duty has run out; it stays open.",
        Map.of(
            "duties",
            missed.stream().map(DutyOnCase::duty).toList(),
            "changes",
            rows.onRecord(caseId)));
  }
}
