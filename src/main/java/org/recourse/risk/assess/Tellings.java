package org.recourse.risk.assess;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.StaffMember;
import org.recourse.engine.EngineClock;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/**
 * What was told of a case since it was reported, so that whoever assesses it again reads it all.
 */
@Component
public class Tellings implements KeptBeside {

  private static final String KEY = "told";

  private final Answers answers;
  private final CaseFiles files;
  private final StaffDirectory staff;
  private final SignedOn person;
  private final Clock clock;

  Tellings(Answers answers, CaseFiles files, StaffDirectory staff, SignedOn person, Clock clock) {
    this.answers = answers;
    this.files = files;
    this.staff = staff;
    this.person = person;
    this.clock = clock;
  }

  /** Keeps what somebody tells now; returns what is on record, by key. */
  public Map<String, Object> keep(UUID caseId, String what) {
    files.getHeld(caseId);
    List<Map<?, ?>> all = new ArrayList<>(of(caseId));
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    all.add(0, Map.of("at", now.toString(), "by", person.username(), "what", what));
    Map<String, Object> told = Map.of(KEY, all);
    answers.put(caseId, told);
    return told;
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("toldLines", () -> of(caseId).stream().map(this::inWords).toList());
  }

  private List<Map<?, ?>> of(UUID caseId) {
    return answers.of(caseId).get(KEY) instanceof List<?> lines
        ? lines.stream().<Map<?, ?>>map(line -> (Map<?, ?>) line).toList()
        : List.of();
  }

  private Map<String, Object> inWords(Map<?, ?> line) {
    String by = line.get("by").toString();
    return Map.of(
        "when",
        EngineClock.inWords(Instant.parse(line.get("at").toString())),
        "what",
        line.get("what"),
        "by",
        staff.find(by).map(StaffMember::displayName).orElse(by));
  }
}
