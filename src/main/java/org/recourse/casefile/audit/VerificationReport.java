package org.recourse.casefile.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole record came to.
 *
 * @param numbers how many case numbers were accounted for
 * @param unsealed how many entries are newer than the last seal
 * @param lastSeal the hash of the last seal: written down elsewhere, it proves later that nothing
 *     before it changed
 * @param findings what is wrong, empty when all is well; the first thousand
 * @param moreFindings how many there were beyond those
 */
public record VerificationReport(
    Instant checkedAt,
    long numbers,
    long cases,
    long entries,
    long documents,
    long seals,
    long unsealed,
    String lastSeal,
    List<Finding> findings,
    long moreFindings) {

  /** Whether the record is as it was written. */
  public boolean isWhole() {
    return findings.isEmpty();
  }
}
