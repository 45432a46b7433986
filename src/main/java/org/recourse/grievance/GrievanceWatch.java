package org.recourse.grievance;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.ReferralNews;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.forms.RequiredText;
import org.recourse.grievance.inquiry.InquiryRecord;
import org.recourse.grievance.tracks.PlanForwarding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answered grievances: each is watched for a while, and may be reopened or appealed. */
@Service
@Transactional
public class GrievanceWatch {

  private final Grievances grievances;
  private final GrievanceProcess process;
  private final GrievanceClocks clocks;
  private final InquiryRecord inquiries;
  private final PlanForwarding forwarding;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Answers answers;
  private final BusinessCalendar calendar;
  private final WatchSettings settings;
  private final SignedOn person;
  private final Clock clock;

  GrievanceWatch(
      Grievances grievances,
      GrievanceProcess process,
      GrievanceClocks clocks,
      InquiryRecord inquiries,
      PlanForwarding forwarding,
      CaseFiles files,
      Timeline timeline,
      Answers answers,
      BusinessCalendar calendar,
      WatchSettings settings,
      SignedOn person,
      Clock clock) {
    this.grievances = grievances;
    this.process = process;
    this.clocks = clocks;
    this.inquiries = inquiries;
    this.forwarding = forwarding;
    this.files = files;
    this.timeline = timeline;
    this.answers = answers;
    this.calendar = calendar;
    this.settings = settings;
    this.person = person;
    this.clock = clock;
  }

  /** Begins to watch a grievance just closed; returns until when. */
  Instant begin(UUID caseId) {
    var grievance = grievances.get(caseId);
    var lastDay = BusinessCalendar.dayOf(clock.instant()).plus(settings.window());
    var until = calendar.endOf(lastDay, DayEnd.END_OF_DAY);
    grievance.watch(until);
    note(grievance, "GRIEVANCE_WATCHED", "The grievance can be reopened for a while.", Map.of());
    return until;
  }

  /**
   * Takes a closed grievance up again, as the next round of the same series with clocks of its own.
   *
   * @param appeal whether the answer is appealed: then nobody who had a part in it decides
   * @param reason in the words of whoever is not content
   * @throws org.recourse.casefile.NotAllowedNow when it is open, was taken back, or its window has
   *     passed
   */
  public void reopen(UUID caseId, boolean appeal, String reason) {
    CaseFile file = files.getHeld(caseId);
    RequiredText.of("reason", reason);
    files.reopen(caseId, "The grievance was taken up again.");
    var grievance = grievances.get(caseId);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var before = grievance.values();
    grievance.reopen(appeal, reason, person.username(), now, inquiries.count(caseId));
    note(grievance, "GRIEVANCE_REOPENED", "A new round of the grievance began.", before);
    leaveFormerWording(caseId);
    forwarding.beginAnew(caseId);
    clocks.reopened(caseId, now);
    process.grievanceReopened(file);
  }

  /** What was cleared for the former answer is no answer to what is said now. */
  private void leaveFormerWording(UUID caseId) {
    if (Boolean.TRUE.equals(answers.of(caseId).get(ReferralNews.USE_CLEARED_WORDING))) {
      var changes = Map.<String, Object>of(ReferralNews.USE_CLEARED_WORDING, false);
      answers.put(caseId, changes);
      timeline.record(
          caseId,
          "CLEARED_WORDING_LEFT",
          "Letters of the new round do not use the wording cleared before.",
          Map.of("changes", changes));
    }
  }

  private void note(Grievance grievance, String type, String summary, Map<String, Object> before) {
    var changes = new HashMap<>(grievances.save(grievance).values());
    changes.entrySet().removeIf(e -> Objects.equals(e.getValue(), before.get(e.getKey())));
    timeline.record(grievance.caseId(), type, summary, Map.of("changes", changes));
  }
}
