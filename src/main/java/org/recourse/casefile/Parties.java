package org.recourse.casefile;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.recourse.casefile.text.CanonicalJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a case: the patient, and whoever complains for them. */
@Service
@Transactional
public class Parties {

  /** Which record keys belong to a party; all others are answers or columns of a flow. */
  public static final Predicate<String> KEYS = key -> roleOf(key).isPresent();

  private static final String WRITE =
      """
      insert into party (case_id, role, details, search_name) values (?, ?, ?, ?)
      on conflict (case_id, role) do update set details = excluded.details, search_name = excluded.search_name
      """;

  private final JdbcTemplate jdbc;

  Parties(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** {@code PATIENT} or {@code COMPLAINANT} for a record key of theirs; empty for any other key. */
  public static Optional<String> roleOf(String key) {
    if (key.startsWith("patient")) {
      return Optional.of("PATIENT");
    }
    var complainant = key.startsWith("complainant") || key.equals("proofOfAuthority");
    return complainant ? Optional.of("COMPLAINANT") : Optional.empty();
  }

  /** How a name is written to be found whatever its capitals and width; null stays null. */
  public static String searchName(Object name) {
    return name == null
        ? null
        : Normalizer.normalize(name.toString(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Everything known about the people of a case, patient and complainant in one map. */
  @Transactional(readOnly = true)
  public Map<String, Object> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, new TreeMap<>());
  }

  /** The same for several cases at once; those in which nobody is known are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    var all = new HashMap<UUID, Map<String, Object>>();
    jdbc.query(
        "select case_id, details from party where case_id = any (?)",
        row -> {
          var people = all.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>());
          people.putAll(CanonicalJson.values(row.getString(2)));
        },
        (Object) caseIds.toArray(UUID[]::new));
    return all;
  }

  /**
   * Files what these answers say about people, as {@link #put} does, and leaves the rest alone.
   *
   * @return what was filed, by key
   */
  public Map<String, Object> putFrom(UUID caseId, Map<String, Object> given) {
    var people = new TreeMap<>(given);
    people.keySet().removeIf(KEYS.negate());
    put(caseId, people);
    return people;
  }

  /**
   * Files what is known about people beside what is there; a null removes. Writes no timeline
   * entry: the caller says what happened.
   *
   * @throws InvalidInput naming the key of a text that can't be filed
   * @throws IllegalArgumentException for a key that belongs to no party
   */
  public void put(UUID caseId, Map<String, Object> values) {
    if (values.isEmpty()) {
      return;
    }
    var people = lock(caseId);
    var touched = new TreeMap<String, Map<String, Object>>();
    values.forEach(
        (key, value) -> {
          var role =
              roleOf(key)
                  .orElseThrow(() -> new IllegalArgumentException(key + " belongs to no party."));
          var person = touched.computeIfAbsent(role, r -> people.getOrDefault(r, new TreeMap<>()));
          if (value == null) {
            person.remove(key);
          } else {
            person.put(key, value);
          }
        });
    touched.forEach((role, person) -> write(caseId, role, person));
  }

  private void write(UUID caseId, String role, Map<String, Object> person) {
    if (person.isEmpty()) {
      jdbc.update("delete from party where case_id = ? and role = ?", caseId, role);
      return;
    }
    var name = searchName(person.get(role.toLowerCase(Locale.ROOT) + "Name"));
    jdbc.update(WRITE, caseId, role, CanonicalJson.of(person), name);
  }

  private Map<String, Map<String, Object>> lock(UUID caseId) {
    var people = new HashMap<String, Map<String, Object>>();
    jdbc.query(
        "select role, details from party where case_id = ? for update",
        row -> {
          people.put(row.getString(1), new TreeMap<>(CanonicalJson.values(row.getString(2))));
        },
        caseId);
    return people;
  }
}
