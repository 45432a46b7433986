package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A watched approval as forms show it. */
@Component
public class WatchInWords {

  private static final String NONE = "none";

  private final ApprovalWatch watch;

  WatchInWords(ApprovalWatch watch) {
    this.watch = watch;
  }

  /** The day of the appointment as it stands, or that none is made. */
  public String appointment(UUID caseId) {
    return Objects.toString(watch.appointmentOf(caseId), NONE);
  }

  /** What is approved and how much of it was used, as rows of a table. */
  public List<Map<String, Object>> lines(UUID caseId) {
    WatchedCare care = watch.watched(caseId);
    return care.grants().stream().map(grant -> row(grant, care.neededUntil(grant))).toList();
  }

  private static Map<String, Object> row(Grant grant, LocalDate neededUntil) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("line", grant.line());
    row.put("code", grant.code());
    row.put("granted", Objects.toString(grant.granted(), NONE));
    row.put("used", grant.used());
    row.put("validFrom", Objects.toString(grant.validFrom(), NONE));
    row.put("validUntil", Objects.toString(grant.validUntil(), NONE));
    row.put("neededUntil", neededUntil.toString());
    return row;
  }
}
