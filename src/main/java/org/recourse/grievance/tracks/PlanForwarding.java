package org.recourse.grievance.tracks;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DayEnd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a complaint says about a health plan goes to the plan, by a person, on the same day (policy
 * on Health and Safety Code 1368: confirm with compliance). The plan's own clocks run from the
 * moment it received it, with proof.
 */
@Service
@Transactional
public class PlanForwarding {

  private static final List<String> ANSWERS =
      List.of(
          "planReceipt",
          "notForwardedReason",
          "forwardedWhat",
          "forwardedOther",
          "forwardedLanguage",
          "forwardedAt",
          "forwardedBy",
          "planReceivedAt",
          "planProofOfReceipt",
          "planReference");

  private final TrackRecord tracks;
  private final TrackClocks clocks;
  private final TrackFacts facts;
  private final CaseFiles files;
  private final Answers answers;
  private final Timeline timeline;
  private final BusinessCalendar calendar;
  private final Clock time;

  PlanForwarding(
      TrackRecord tracks,
      TrackClocks clocks,
      TrackFacts facts,
      CaseFiles files,
      Answers answers,
      Timeline timeline,
      BusinessCalendar calendar,
      Clock clock) {
    this.tracks = tracks;
    this.clocks = clocks;
    this.facts = facts;
    this.files = files;
    this.answers = answers;
    this.timeline = timeline;
    this.calendar = calendar;
    this.time = clock;
  }

  /** By when it is to be forwarded: the end of today; empty where no plan is concerned. */
  @Transactional(readOnly = true)
  public Optional<Instant> due(UUID caseId) {
    var today = BusinessCalendar.dayOf(time.instant());
    return trackOf(caseId).map(track -> calendar.endOf(today, DayEnd.END_OF_DAY));
  }

  /**
   * A person has forwarded it: the plan's clocks start. Where it will not be sent, none does.
   *
   * @param said the answers of the form Forward complaint to plan
   * @throws InvalidInput when its moments cannot be
   */
  public void done(UUID caseId, Map<String, Object> said) {
    if (!"RECEIVED".equals(said.get("planReceipt"))) {
      return;
    }
    var sent = OffsetDateTime.parse((String) said.get("forwardedAt")).toInstant();
    var received = OffsetDateTime.parse((String) said.get("planReceivedAt")).toInstant();
    if (BusinessCalendar.dayOf(sent).isBefore(BusinessCalendar.dayOf(began(caseId)))) {
      throw InvalidInput.in("forwardedAt", "it lies before this round of the complaint began");
    }
    if (received.isBefore(sent)) {
      throw InvalidInput.in("planReceivedAt", "the plan cannot have it before it was sent");
    }
    trackOf(caseId).ifPresent(track -> clocks.planReceived(track, received, facts.of(caseId)));
  }

  /** In a new round it is forwarded anew; what was said before stays on the timeline. */
  public void beginAnew(UUID caseId) {
    var before = answers.of(caseId);
    var changes = new HashMap<String, Object>();
    ANSWERS.stream().filter(before::containsKey).forEach(key -> changes.put(key, null));
    if (!changes.isEmpty()) {
      answers.put(caseId, changes);
      timeline.record(
          caseId,
          "FORWARDING_LEFT",
          "What was forwarded to the plan belongs to the former round.",
          Map.of("changes", changes));
    }
  }

  private Optional<CaseTrack> trackOf(UUID caseId) {
    return tracks.now(caseId).stream()
        .filter(track -> track.track() == Track.PLAN_GRIEVANCE)
        .findFirst();
  }

  private Instant began(UUID caseId) {
    return facts.of(caseId).get("reopenedAt") instanceof String at
        ? Instant.parse(at)
        : files.get(caseId).receivedAt();
  }
}
