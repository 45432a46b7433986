package org.recourse.casefile.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Rows that another room keeps about cases, and that the timeline proves: the entries tell what a
 * row says from then on, in parts of any name. One bean for each table.
 */
public interface ProvenRows {

  /** The detail of a timeline entry that holds a proof. */
  String DETAIL = "proof";

  /**
   * A timeline entry as it stands in the database.
   *
   * @param type a word in capitals
   * @param details believed in nothing yet
   */
  record Entry(Instant at, String actor, String type, Map<String, Object> details) {

    /** A detail as text; null where the entry does not tell it. */
    public String text(String key) {
      return Replay.text(details.get(key));
    }
  }

  /** What one row is called, e.g. {@code letter}. */
  String word();

  /**
   * Adds what this entry tells to what the entries before it told, by row and part; takes away what
   * nobody can tell any more. Without a word of its own an entry tells what its {@linkplain #proof
   * proof} holds.
   */
  @SuppressWarnings("unchecked")
  default void take(Entry entry, Map<String, Map<String, String>> told) {
    if (entry.details().get(DETAIL) instanceof Map<?, ?> proof && word().equals(proof.get("of"))) {
      told.put(Replay.text(proof.get("row")), (Map<String, String>) proof.get("parts"));
    }
  }

  /**
   * What the rows of these cases say now, by case and row, in the same parts. A part that is left
   * out, here or by the timeline, is not compared; of every row there is at least the name.
   *
   * @param told what the timelines tell, for those who must know it to say what is true
   */
  Map<UUID, Map<String, Map<String, String>>> rowsOf(
      Map<UUID, Map<String, Map<String, String>>> told);

  /** What a timeline entry holds under {@link #DETAIL}. */
  static Map<String, Object> proof(String word, String row, Map<String, String> parts) {
    return Map.of("of", word, "row", row, "parts", new TreeMap<>(parts));
  }
}
