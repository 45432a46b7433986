package org.recourse.assistance.determination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.assistance.desk.DecisionKnown;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every determination of each case; the newest counts. */
@Component
public class DeterminationBook implements KeptBeside, DecisionKnown {

  private final JdbcClient database;
  private final ObjectMapper json;

  DeterminationBook(JdbcClient database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The determination made last; empty before the first. */
  public Optional<Made> of(UUID caseId) {
    return Optional.ofNullable(newest(List.of(caseId), "true").get(caseId));
  }

  /** The one made last that no second person has sent back; empty where there is none. */
  public Optional<Made> standing(UUID caseId) {
    return Optional.ofNullable(
        newest(List.of(caseId), "approval is distinct from 'SENT_BACK'").get(caseId));
  }

  @Override
  public LocalDate decidedOn(UUID caseId) {
    return standing(caseId).map(made -> made.decided().day()).orElse(null);
  }

  @Override
  public Set<String> decidedBy(UUID caseId) {
    return Set.copyOf(
        database
            .sql(
                "select prepared_by from assistance_determination where case_id = :case union"
                    + " select prepared_by from assistance_preparer where case_id = :case union"
                    + " select approved_by from assistance_determination where case_id = :case"
                    + " and approved_by is not null")
            .param("case", caseId)
            .query(String.class)
            .list());
  }

  /** Keeps a determination; returns what is on record of it, by key. */
  Map<String, Object> keep(UUID caseId, Determination determination, String preparedBy) {
    database
        .sql(
            "insert into assistance_determination (case_id, made_on, decided, prepared_by)"
                + " values (?, ?, ?, ?)")
        .params(caseId, determination.day(), write(determination), preparedBy)
        .update();
    return DeterminationInWords.of(determination);
  }

  /** A second person has approved the newest one. */
  void approve(UUID caseId, String by) {
    answer(caseId, "APPROVED", by, null);
  }

  /** A second person has sent the newest one back. */
  void sendBack(UUID caseId, String reason) {
    answer(caseId, "SENT_BACK", null, reason);
  }

  private void answer(UUID caseId, String approval, String by, String reason) {
    database
        .sql(
            "update assistance_determination set approval = ?, approved_by = ?, return_reason = ?"
                + " where id = (select max(id) from assistance_determination where case_id = ?)")
        .params(approval, by, reason, caseId)
        .update();
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    newest(caseIds, "true")
        .forEach((id, made) -> all.put(id, DeterminationInWords.of(made.decided())));
    return all;
  }

  private Map<UUID, Made> newest(Collection<UUID> caseIds, String condition) {
    Map<UUID, Made> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      database
          .sql(
              "select distinct on (case_id) * from assistance_determination where case_id in"
                  + " (:cases) and "
                  + condition
                  + " order by case_id, id desc")
          .param("cases", caseIds)
          .query(
              row -> {
                all.put(
                    row.getObject("case_id", UUID.class),
                    new Made(
                        row.getLong("id"),
                        read(row.getString("decided")),
                        row.getString("prepared_by"),
                        row.getString("approved_by"),
                        row.getString("approval")));
              });
    }
    return all;
  }

  private String write(Determination determination) {
    try {
      return json.writeValueAsString(determination);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException("A determination cannot be written");
    }
  }

  private Determination read(String text) {
    try {
      return json.readValue(text, Determination.class);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException("A determination cannot be read");
    }
  }
}
