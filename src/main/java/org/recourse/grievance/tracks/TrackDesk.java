package org.recourse.grievance.tracks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides by table on which tracks a complaint runs, and keeps their clocks; each method is one
 * transaction or joins the caller's.
 */
@Service
@Transactional
public class TrackDesk {

  private final TrackRecord tracks;
  private final TrackRules rules;
  private final TrackClocks clocks;
  private final TrackFacts facts;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clock time;

  TrackDesk(
      TrackRecord tracks,
      TrackRules rules,
      TrackClocks clocks,
      TrackFacts facts,
      CaseFiles files,
      Timeline timeline,
      Clock clock) {
    this.tracks = tracks;
    this.rules = rules;
    this.clocks = clocks;
    this.facts = facts;
    this.files = files;
    this.timeline = timeline;
    this.time = clock;
  }

  /**
   * Determines the tracks of a case just triaged and starts their clocks: in the first round from
   * the moment the hospital received the complaint, later from the reopening on record. Safe to
   * repeat: a round is determined once.
   *
   * @param round 1, or more once the case was reopened
   * @return the tracks of this round, in the order of {@link Track}
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public List<CaseTrack> determine(UUID caseId, int round) {
    CaseFile file = files.getHeld(caseId);
    return determine(file, round, round == 1 ? file.receivedAt() : reopened(caseId));
  }

  /**
   * Determines the tracks of a reopened case anew and starts new rounds of their clocks from its
   * reopening. Safe to repeat: a round is determined once.
   *
   * @param round 2 or more
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public void restart(UUID caseId, int round, Instant reopenedAt) {
    determine(files.getHeld(caseId), round, reopenedAt);
  }

  /** Every track of a case, by round; empty when none was determined yet. */
  @Transactional(readOnly = true)
  public List<CaseTrack> of(UUID caseId) {
    return tracks.of(caseId);
  }

  /** The outside agencies that letters about this track name; none off the track. */
  @Transactional(readOnly = true)
  public List<String> agencies(UUID caseId, Track track) {
    return tracks.now(caseId).stream()
        .filter(now -> now.track() == track)
        .flatMap(now -> now.agencies().stream())
        .toList();
  }

  /**
   * A letter went out: the clocks it answers end, and those it sets going start. Safe to repeat.
   *
   * @param letterType e.g. {@code grievance-resolution}; one that no table names ends no clock
   * @param at when it was sent
   * @param dated when it was written, so that the days it promises end for us when they end for its
   *     reader
   */
  public void letterSent(UUID caseId, String letterType, Instant at, Instant dated) {
    clocks.letterSent(caseId, letterType, at, dated, tracks.now(caseId), facts.of(caseId));
  }

  /**
   * When a clock would be due that this event started now, so that a letter can promise its day.
   *
   * @return empty off the track, and when the tables name no such clock
   */
  @Transactional(readOnly = true)
  public Optional<Instant> foreseen(UUID caseId, Track track, String event, String clock) {
    return tracks.now(caseId).stream()
        .filter(now -> now.track() == track)
        .findFirst()
        .flatMap(now -> clocks.foreseen(now, event, time.instant(), clock, facts.of(caseId)));
  }

  private List<CaseTrack> determine(CaseFile file, int round, Instant from) {
    List<CaseTrack> kept = ofRound(file.id(), round);
    if (!kept.isEmpty()) {
      return kept;
    }
    Map<String, Object> known = facts.of(file.id());
    Instant now = time.instant().truncatedTo(ChronoUnit.MICROS);
    TrackRules.Ruling ruling = rules.rule(file.id(), round, now, known);
    tracks.keep(ruling.tracks());
    var all = tracks.of(file.id()).stream().map(CaseTrack::values).toList();
    timeline.record(
        file.id(),
        "TRACKS_DETERMINED",
        "The tracks of the complaint were determined by rule.",
        Map.of("round", round, "decisions", ruling.details(), "changes", Map.of("tracks", all)));
    clocks.start(file.id(), ruling.tracks(), from, known);
    return ruling.tracks();
  }

  private Instant reopened(UUID caseId) {
    return facts.of(caseId).get("reopenedAt") instanceof String at
        ? Instant.parse(at)
        : time.instant();
  }

  private List<CaseTrack> ofRound(UUID caseId, int round) {
    return tracks.of(caseId).stream().filter(track -> track.round() == round).toList();
  }
}
