package org.recourse.correspondence.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterNotFound;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.types.Gap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of the letter log. Who changes one says so on the timeline. */
@Component
public class LetterLog {

  private final JdbcTemplate jdbc;

  LetterLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The letters of a case, oldest first. */
  public List<Letter> of(UUID caseId) {
    return jdbc.query(
        "select * from letter_log where case_id = ? order by composed_at, id",
        LetterRow::map,
        caseId);
  }

  /**
   * One letter.
   *
   * @throws LetterNotFound when there is none of this id
   */
  public Letter get(UUID id) {
    return find(id).orElseThrow(() -> new LetterNotFound(id));
  }

  /** One letter; empty when there is none of this id. */
  public Optional<Letter> find(UUID id) {
    return one("select * from letter_log where id = ?", id);
  }

  /** The letter of a case for this purpose, locked until the transaction ends. */
  public Optional<Letter> lock(UUID caseId, String purpose) {
    return one(
        "select * from letter_log where case_id = ? and purpose = ? for update", caseId, purpose);
  }

  /**
   * Changes a letter that nobody is sending just now.
   *
   * @param from the states in which it may be changed
   * @param assignments columns and question marks; never anything typed
   * @return whether it was so
   */
  public boolean change(UUID id, Set<LetterState> from, String assignments, Object... values) {
    var all = Arrays.copyOf(values, values.length + 2);
    for (int i = 0; i < values.length; i++) {
      all[i] = values[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : values[i];
    }
    all[values.length] = id;
    all[values.length + 1] = from.stream().map(Enum::name).toArray(String[]::new);
    return jdbc.update(
            "update letter_log set "
                + assignments
                + " where id = ? and claimed_at is null and state = any (?)",
            all)
        > 0;
  }

  /** Whether nobody is sending it just now. */
  public boolean isFree(UUID id) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select claimed_at is null from letter_log where id = ?", Boolean.class, id));
  }

  /** Makes a letter a draft again, as it lacks something. */
  public boolean returnToDraft(UUID id, List<Gap> gaps) {
    return change(id, Set.of(LetterState.READY), "state = 'DRAFT', gaps = ?", LetterRow.gaps(gaps));
  }

  /** Makes a held letter a draft again, as it lacks something. */
  public void free(UUID id, List<Gap> gaps) {
    change(
        id,
        Set.of(LetterState.HELD),
        "state = 'DRAFT', gaps = ?, holder = null, hold_reason = null",
        LetterRow.gaps(gaps));
  }

  /**
   * Notes that the timeline tells this letter's state.
   *
   * @return false when it told so before
   */
  public boolean tell(Letter letter) {
    var queued = letter.queuedAt() == null ? "" : " queued " + letter.queuedAt();
    var news = letter.state() + " " + letter.outcome() + " " + letter.edition() + queued;
    return jdbc.update(
            "update letter_log set told = ? where id = ? and told is distinct from ?",
            news,
            letter.id(),
            news)
        > 0;
  }

  private Optional<Letter> one(String sql, Object... keys) {
    return jdbc.query(sql, LetterRow::map, keys).stream().findFirst();
  }
}
