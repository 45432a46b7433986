package org.recourse.assistance.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.assistance.screening.ScreeningResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every screening of each case; the newest counts. */
@Component
public class ScreeningBook {

  /** The key of the newest results on record and in forms. */
  public static final String KEY = "programResults";

  private static final TypeReference<List<Map<String, Object>>> LINES = new TypeReference<>() {};

  private final JdbcClient database;
  private final ObjectMapper json;

  ScreeningBook(JdbcClient database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Keeps a screening; returns its lines as kept. */
  public List<Map<String, Object>> keep(UUID caseId, ScreeningResult result) {
    List<Map<String, Object>> lines = ResultInWords.of(result);
    database
        .sql(
            "insert into assistance_screening (case_id, screened_on, results, questions) values"
                + " (?, ?, ?, ?)")
        .params(caseId, result.day(), write(lines), write(ResultInWords.questions(result)))
        .update();
    return lines;
  }

  /** The newest results of these cases. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return newest(caseIds, "results");
  }

  /** The newest results of a case; empty before the first screening. */
  public List<Map<String, Object>> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /** What was open after the newest screening, each with the programs that wait for it. */
  public List<Map<String, Object>> questions(UUID caseId) {
    return newest(List.of(caseId), "questions").getOrDefault(caseId, List.of());
  }

  /** The facts that were open after the newest screening. */
  public Set<String> openFacts(UUID caseId) {
    return questions(caseId).stream()
        .map(line -> (String) line.get("fact"))
        .collect(Collectors.toSet());
  }

  private Map<UUID, List<Map<String, Object>>> newest(Collection<UUID> caseIds, String column) {
    Map<UUID, List<Map<String, Object>>> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      database
          .sql(
              "select distinct on (case_id) case_id, %s as said from assistance_screening where"
                      .formatted(column)
                  + " case_id in (:cases) order by case_id, id desc")
          .param("cases", caseIds)
          .query(
              row -> {
                all.put(row.getObject("case_id", UUID.class), read(row.getString("said")));
              });
    }
    return all;
  }

  private String write(Object lines) {
    try {
      return json.writeValueAsString(lines);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException("Lines of a screening cannot be written");
    }
  }

  private List<Map<String, Object>> read(String lines) {
    try {
      return json.readValue(lines, LINES);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException("Lines of a screening cannot be read");
    }
  }
}
