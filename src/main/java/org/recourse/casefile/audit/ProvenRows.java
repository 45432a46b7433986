package org.recourse.casefile.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Rows that another room keeps about cases, and that the timeline proves: with every change of a
 * row, an entry holds a {@linkplain #proof proof} of what the row says from then on. One bean for
 * each table.
 */
public interface ProvenRows {

  /** The detail of a timeline entry that holds a proof. */
  String DETAIL = "proof";

  /** What one row is called, e.g. {@code letter}. */
  String word();

  /**
   * The proofs of the rows as they stand now, by case and row, each in parts of any name; a part
   * that is left out is not compared just now. Every row of these cases is named.
   */
  Map<UUID, Map<String, Map<String, String>>> rowsOf(Collection<UUID> caseIds);

  /** What a timeline entry holds under {@link #DETAIL}. */
  static Map<String, Object> proof(String word, String row, Map<String, String> parts) {
    return Map.of("of", word, "row", row, "parts", new TreeMap<>(parts));
  }
}
