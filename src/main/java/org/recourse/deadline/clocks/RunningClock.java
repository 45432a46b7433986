package org.recourse.deadline.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.deadline.ClockState;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A clock as the record keeps it. */
@Table("deadline_clock")
class RunningClock {

  @Id Long id;
  @Version int version;
  UUID caseId;
  String track;
  String clock;
  int round;
  String startEvent;
  Instant startedAt;
  String facts;
  String rule;
  String counted;
  Instant dueAt;
  Instant lawfulUntil;
  Instant nextDueAt;
  int lastWarning;
  Instant missedAt;
  int misses;
  ClockState state = ClockState.RUNNING;
  Instant endedAt;
  String endedBy;

  @MappedCollection(idColumn = "clock_id", keyColumn = "position")
  List<ExtensionGranted> extensions = new ArrayList<>();

  @MappedCollection(idColumn = "clock_id", keyColumn = "position")
  List<Pause> pauses = new ArrayList<>();

  boolean isRunning() {
    return state == ClockState.RUNNING;
  }

  /**
   * The clock while it runs.
   *
   * @throws NotAllowedNow when it was met or cancelled
   */
  RunningClock orRefused() {
    if (!isRunning()) {
      throw new NotAllowedNow(
          "This clock has ended (%s), so it can't be changed. Look at the case's deadlines for one that runs."
              .formatted(endedBy));
    }
    return this;
  }

  boolean hasRunOut(Instant now) {
    return now.isAfter(dueAt);
  }

  void end(ClockState how, Instant at, String by) {
    if (how == ClockState.MET && at.isAfter(dueAt)) {
      miss(at);
    }
    state = how;
    endedAt = at;
    endedBy = by;
  }

  /** Notes that it has run out; true the first time. */
  boolean miss(Instant at) {
    if (missedAt != null) {
      return false;
    }
    missedAt = at;
    misses++;
    return true;
  }

  /** The pause it stands in; null while it runs. */
  Pause pauseAt(Instant now) {
    return pauses.stream().filter(pause -> pause.isOn(now)).findFirst().orElse(null);
  }
}
