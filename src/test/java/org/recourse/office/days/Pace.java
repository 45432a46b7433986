package org.recourse.office.days;

import java.time.Duration;
import java.util.Map;

/** How long people leave a task lying: most are quick, some are not. */
final class Pace {

  private static final Map<String, int[]> USUAL =
      Map.ofEntries(
          Map.entry("TriageComplaint", new int[] {1, 20}),
          Map.entry("InvestigateComplaint", new int[] {20, 150}),
          Map.entry("ForwardComplaintToPlan", new int[] {1, 9}),
          Map.entry("DraftResolution", new int[] {3, 50}),
          Map.entry("ApproveResolution", new int[] {2, 48}),
          Map.entry("CompleteLetter", new int[] {2, 40}),
          Map.entry("WriteStatusLetter", new int[] {1, 20}),
          Map.entry("AnswerMissedClock", new int[] {2, 40}),
          Map.entry("DecideOnSilentDepartment", new int[] {2, 30}),
          Map.entry("LookAfterFailedLetter", new int[] {4, 70}),
          Map.entry("ReportWhatIsOwed", new int[] {2, 60}));

  private static final Map<String, int[]> SLOW =
      Map.of(
          "TriageComplaint", new int[] {60, 220},
          "InvestigateComplaint", new int[] {160, 900},
          "WriteStatusLetter", new int[] {40, 90},
          "ApproveResolution", new int[] {60, 160});

  private static final Map<String, int[]> DEPARTMENTS =
      Map.of(
          "radiology", new int[] {2, 30},
          "billing", new int[] {20, 70},
          "nursing", new int[] {80, 220},
          "emergency", new int[] {300, 1100});

  private final Chance chance;

  Pace(Chance chance) {
    this.chance = chance;
  }

  /** How long a task of a complaint lies; the count tells the first of its kind from the second. */
  Duration of(String task, Complaint complaint, int count) {
    if ("TriageComplaint".equals(task) && complaint.nature().harm()) {
      return Duration.ZERO;
    }
    var slowly = chance.percent(15, "slow", task, complaint.index(), count);
    var range =
        "InvestigateComplaint".equals(task) && chance.percent(45, "long", complaint.index(), count)
            ? SLOW.get(task)
            : slowly ? SLOW.getOrDefault(task, USUAL.get(task)) : USUAL.get(task);
    return hours(range, task, complaint.index(), count);
  }

  /** How long a department takes for a question. */
  Duration ofDepartment(String department, int index) {
    return hours(DEPARTMENTS.get(department), "department", department, index);
  }

  private Duration hours(int[] range, Object... about) {
    return Duration.ofHours(chance.between(range[0], range[1], about));
  }
}
