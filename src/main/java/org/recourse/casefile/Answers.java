package org.recourse.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.text.CanonicalJson;
import org.recourse.casefile.text.SafeText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered in forms and has no column of its own: one value per key, exactly as typed. */
@Service
@Transactional
public class Answers {

  private static final String WRITE =
      """
      insert into answer (case_id, key, value) select ?, key, value from unnest(?::text[], ?::text[]) as a (key, value)
      on conflict (case_id, key) do update set value = excluded.value
      """;

  private final JdbcTemplate jdbc;

  Answers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Every answer of a case by key; numbers with a point are {@link java.math.BigDecimal}. */
  @Transactional(readOnly = true)
  public Map<String, Object> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, new LinkedHashMap<>());
  }

  /** The same for several cases at once; those without any answer are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    var answers = new HashMap<UUID, Map<String, Object>>();
    jdbc.query(
        "select case_id, key, value from answer where case_id = any (?) order by key",
        row -> {
          var ofCase =
              answers.computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashMap<>());
          ofCase.put(row.getString(2), CanonicalJson.value(row.getString(3)));
        },
        (Object) caseIds.toArray(UUID[]::new));
    return answers;
  }

  /**
   * Files answers beside those that are there; a null removes. Writes no timeline entry: the caller
   * says what happened.
   *
   * @throws InvalidInput naming the key of a text that can't be filed
   */
  public void put(UUID caseId, Map<String, Object> values) {
    var written = new LinkedHashMap<String, String>();
    values.forEach(
        (key, value) -> {
          if (value != null) {
            written.put(SafeText.check(key, key), CanonicalJson.of(key, value));
          }
        });
    var gone =
        values.keySet().stream().filter(key -> !written.containsKey(key)).toArray(String[]::new);
    if (gone.length > 0) {
      jdbc.update("delete from answer where case_id = ? and key = any (?)", caseId, gone);
    }
    if (!written.isEmpty()) {
      var keys = written.keySet().toArray(String[]::new);
      var texts = written.values().toArray(String[]::new);
      jdbc.update(WRITE, caseId, keys, texts);
    }
  }
}
