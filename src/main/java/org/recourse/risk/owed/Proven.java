package org.recourse.risk.owed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.risk.duty.Proof;

/**
 * What proves that a duty was done; each part is null where the duty asks for none.
 *
 * @param name who was reached, told or met
 * @param number the confirmation an agency gave
 * @param place where something is kept
 * @param paper where the letter or the copy is
 * @param content what was said
 */
record Proven(String name, String number, String place, String paper, String content) {

  static final Proven NOTHING = new Proven(null, null, null, null, null);

  private static final Map<Proof, String> FIELDS =
      Map.of(
          Proof.NAME, "proofName",
          Proof.CONFIRMATION_NUMBER, "proofNumber",
          Proof.PLACE, "proofPlace",
          Proof.LETTER, "proofPaper",
          Proof.COPY, "proofPaper",
          Proof.CONTENT, "proofContent");

  /**
   * Reads the proofs a duty asks for.
   *
   * @throws InvalidInput naming the first that is missing
   */
  static Proven in(Map<String, Object> given, List<String> asked) {
    for (String word : asked) {
      String field = FIELDS.get(Proof.valueOf(word));
      if (field != null && text(given, field) == null) {
        throw InvalidInput.in(field, "is needed: it proves that the duty was done");
      }
    }
    return new Proven(
        text(given, "proofName"),
        text(given, "proofNumber"),
        text(given, "proofPlace"),
        text(given, "proofPaper"),
        text(given, "proofContent"));
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("proofName", name);
    values.put("proofNumber", number);
    values.put("proofPlace", place);
    values.put("proofPaper", paper);
    values.put("proofContent", content);
    return values;
  }

  private static String text(Map<String, Object> given, String key) {
    Object said = given.get(key);
    return said == null || said.toString().isBlank() ? null : said.toString();
  }
}
