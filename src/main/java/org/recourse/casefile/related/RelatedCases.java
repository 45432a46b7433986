package org.recourse.casefile.related;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.timeline.CaseFileRow;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases belong together. A link is seen from both sides and told in both timelines. */
@Service
@Transactional
public class RelatedCases {

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final CaseFiles files;

  RelatedCases(JdbcTemplate jdbc, Ledger ledger, CaseFiles files) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.files = files;
  }

  /**
   * Links two cases.
   *
   * @throws InvalidInput when both are the same case
   * @throws NotAllowedNow when they are linked already
   * @throws org.recourse.casefile.CaseNotFound when one does not exist
   */
  public void relate(UUID oneId, UUID otherId, Relation relation) {
    if (oneId.equals(otherId)) {
      throw InvalidInput.in(
          "number", "a case can't belong to itself. Give the number of the other case.");
    }
    var one = files.get(oneId);
    var other = files.get(otherId);
    var now = ledger.now();
    // Always the lower id first, so that two people who link the same cases wait for each other and
    // never cross.
    if (oneId.compareTo(otherId) < 0) {
      tell(one, other, relation, now);
      tell(other, one, relation, now);
    } else {
      tell(other, one, relation, now);
      tell(one, other, relation, now);
    }
  }

  /** The cases that belong to a case, in the order in which they were linked. */
  @Transactional(readOnly = true)
  public List<RelatedCase> of(UUID caseId) {
    return jdbc.query(
        """
        select r.other_id, f.number, f.kind, r.relation, r.related_by, r.related_at
        from related_case r join case_file f on f.id = r.other_id where r.case_id = ? order by r.related_at, f.number
        """,
        (row, n) ->
            new RelatedCase(
                row.getObject("other_id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                Relation.valueOf(row.getString("relation")),
                row.getString("related_by"),
                CaseFileRow.instant(row, "related_at")),
        caseId);
  }

  private void tell(CaseFile from, CaseFile to, Relation relation, Instant now) {
    var details =
        Map.<String, Object>of("caseId", to.id(), "number", to.number(), "relation", relation);
    ledger.append(from.id(), now, "CASE_RELATED", "Another case was linked to this one.", details);
    int linked =
        jdbc.update(
            "insert into related_case (case_id, other_id, relation, related_by, related_at) values"
                + " (?, ?, ?, ?, ?) on conflict do nothing",
            from.id(),
            to.id(),
            relation.name(),
            ledger.actor(),
            now.atOffset(UTC));
    if (linked == 0) {
      throw new NotAllowedNow(
          "The cases " + from.number() + " and " + to.number() + " are linked already.");
    }
  }
}
