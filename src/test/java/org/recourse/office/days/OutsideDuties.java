package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.office.Browser;

/**
 * What is done outside of Recourse and reported in the tab "Deadlines": reports to agencies,
 * meetings, what plans answer. Some of it is done late, some never.
 */
final class OutsideDuties {

  private static final Set<String> NATURES = Set.of("PRIVACY", "DISCRIMINATION", "HEALTH_PLAN");

  private final Chance chance;
  private final CaseBook book;
  private final String marker;
  private final Set<String> looks = new HashSet<>();

  OutsideDuties(Chance chance, CaseBook book, String marker) {
    this.chance = chance;
    this.book = book;
    this.marker = marker;
  }

  /** Reports what was done for these complaints by today; returns how much. */
  int report(Browser office, List<Complaint> complaints, Instant now) {
    return complaints.stream()
        .filter(complaint -> complaint.nature().about().stream().anyMatch(NATURES::contains))
        .filter(complaint -> book.number(complaint.index()) != null)
        .mapToInt(complaint -> report(office, complaint, now))
        .sum();
  }

  private int report(Browser office, Complaint complaint, Instant now) {
    int index = complaint.index();
    var waited = Duration.between(complaint.arrivesAt(), now).toDays();
    int reported = 0;
    for (int look = 1; look <= 2; look++) {
      boolean never = chance.percent(8, "never", look, index);
      boolean due = waited >= chance.between(2, 14, "done", look, index) + 13L * (look - 1);
      if (due && !never && looks.add(look + " " + index)) {
        reported += look(office, book.number(index), look);
      }
    }
    return reported;
  }

  /** At the first look the plan has not answered yet. */
  private int look(Browser office, String number, int look) {
    var path = "/api/cases/" + number + "/deadlines/";
    Set<String> seen = new HashSet<>();
    int reported = 0;
    for (JsonNode one : office.get(path + "reportable")) {
      var outcome = one.path("outcome").asText();
      boolean answered = outcome.equals("PLAN_ANSWERED");
      boolean ours = !outcome.endsWith("FILED") && !outcome.endsWith("REQUESTED");
      if (ours && (look == 2 || !answered) && seen.add(one.path("clock").asText())) {
        reported += tell(office, path + one.path("clock").asText() + "/report", outcome, number);
      }
    }
    return reported;
  }

  private int tell(Browser office, String path, String outcome, String number) {
    try {
      office.post(path, Map.of("outcome", outcome, "words", "By phone, reference " + marker));
      return 1;
    } catch (Browser.Refused refused) {
      if (refused.status() != 409) {
        book.surprised(number, outcome + ": " + refused.getMessage());
      }
      return 0;
    }
  }
}
