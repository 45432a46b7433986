package org.recourse.casefile.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.casefile.Parties;
import org.recourse.casefile.text.CanonicalJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads answers and parties text by text, so that a byte that changes nothing else is found too.
 */
@Component
class StoredValues {

  private final JdbcTemplate jdbc;

  StoredValues(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The values of each case, without the cases of which something can't be read. */
  Map<UUID, Map<String, Object>> read(Map<UUID, Replay> page, UUID[] ids, Findings findings) {
    var values = new HashMap<UUID, Map<String, Object>>();
    page.keySet().forEach(id -> values.put(id, new TreeMap<>()));
    var broken = new HashMap<UUID, String>();
    jdbc.query(
        "select case_id, key, value from answer where case_id = any (?)",
        row -> {
          var id = row.getObject(1, UUID.class);
          if (!answer(row.getString(2), row.getString(3), values.get(id))) {
            broken.put(id, "The answer '" + row.getString(2) + "' was changed.");
          }
        },
        (Object) ids);
    jdbc.query(
        "select case_id, role, details, search_name from party where case_id = any (?)",
        row -> {
          var id = row.getObject(1, UUID.class);
          if (!party(row.getString(2), row.getString(3), row.getString(4), values.get(id))) {
            broken.put(id, "What is on record about the " + row.getString(2) + " was changed.");
          }
        },
        (Object) ids);
    broken.forEach(
        (id, what) -> {
          findings.of(page.get(id).number(), what);
          values.remove(id);
        });
    return values;
  }

  private static boolean answer(String key, String text, Map<String, Object> values) {
    try {
      var value = CanonicalJson.value(text);
      values.put(key, value);
      return CanonicalJson.of(key, value).equals(text);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean party(
      String role, String text, String searchName, Map<String, Object> values) {
    try {
      var details = CanonicalJson.values(text);
      values.putAll(details);
      var name = Parties.searchName(details.get(role.toLowerCase(Locale.ROOT) + "Name"));
      return CanonicalJson.of(details).equals(text)
          && Objects.equals(name, searchName)
          && details.keySet().stream()
              .allMatch(key -> Parties.roleOf(key).filter(role::equals).isPresent());
    } catch (RuntimeException e) {
      return false;
    }
  }
}
