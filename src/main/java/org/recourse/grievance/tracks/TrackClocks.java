package org.recourse.grievance.tracks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the clocks of tracks. It knows what happened and when; which clocks that moves
 * stands in the deadlines tables and in the table of letters.
 */
@Component
class TrackClocks {

  private static final String LETTERS = "grievance-letter-clocks";

  private final Deadlines deadlines;
  private final Decisions decisions;
  private final Clock time;

  TrackClocks(Deadlines deadlines, Decisions decisions, Clock clock) {
    this.deadlines = deadlines;
    this.decisions = decisions;
    this.time = clock;
  }

  /**
   * Tells the deadlines what happened on each track. Alleged harm was reviewed in the first round;
   * a plan has received nothing yet.
   *
   * @param from the moment the hospital received the complaint, or reopened its case
   */
  void start(UUID caseId, List<CaseTrack> tracks, Instant from, Map<String, Object> known) {
    Map<String, Instant> happened = new LinkedHashMap<>();
    happened.put("RECEIVED", from);
    boolean first = tracks.stream().allMatch(track -> track.round() == 1);
    if (first && Boolean.TRUE.equals(known.get("allegesHarm"))) {
      happened.put("HARM_ALLEGED", from);
    }
    if (known.get("eventDate") instanceof String day) {
      happened.put("EVENT_HAPPENED", LocalDate.parse(day).atStartOfDay(time.getZone()).toInstant());
    }
    for (CaseTrack track : tracks) {
      happened.forEach((event, at) -> start(track, event, at, known));
    }
  }

  /** A plan has received what it is to answer. */
  void planReceived(CaseTrack track, Instant at, Map<String, Object> known) {
    start(track, "PLAN_RECEIVED", at, known);
  }

  /**
   * Ends the clocks a letter answers and starts those it sets going.
   *
   * @param at when it left, which is when a duty is done
   * @param dated the moment of the day that stands on it, from which what it promises counts
   */
  void letterSent(
      UUID caseId,
      String letter,
      Instant at,
      Instant dated,
      List<CaseTrack> tracks,
      Map<String, Object> known) {
    for (Map<String, Object> row : decisions.decide(LETTERS, Map.of("letter", letter)).results()) {
      var track = (String) row.get("track");
      Words.in(row.get("clocks")).forEach(clock -> deadlines.met(caseId, track, clock, at, letter));
      tracks.stream()
          .filter(running -> running.track().name().equals(track))
          .forEach(
              running ->
                  Words.in(row.get("events"))
                      .forEach(event -> start(running, event, dated, known)));
    }
  }

  /** When a clock would be due that this event starts; empty when the tables name none. */
  Optional<Instant> foreseen(
      CaseTrack track, String event, Instant at, String clock, Map<String, Object> known) {
    return deadlines.foreseen(track.caseId(), trigger(track, event, at, known), clock);
  }

  private void start(CaseTrack track, String event, Instant at, Map<String, Object> known) {
    deadlines.start(track.caseId(), trigger(track, event, at, known));
  }

  private static ClockTrigger trigger(
      CaseTrack track, String event, Instant at, Map<String, Object> known) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("expedited", track.expedited());
    facts.put("disability", Boolean.TRUE.equals(known.get("disability")));
    if (known.get("planKind") != null) {
      facts.put("plan", known.get("planKind"));
    }
    return new ClockTrigger(track.track().name(), event, at, facts);
  }
}
