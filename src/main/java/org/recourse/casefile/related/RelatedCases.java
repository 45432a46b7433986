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
import org.recourse.casefile.access.ConfinedKinds;
import org.recourse.casefile.timeline.CaseFileRow;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases belong together. A link is seen from both sides and told in both timelines; where one
 * of them is confined, the other tells nothing of it.
 */
@Service
@Transactional
public class RelatedCases {

  private static final String OF =
      """
      select r.other_id, f.number, f.kind, r.relation, r.related_by, r.related_at
      from (
        select other_id, relation, related_by, related_at from related_case where case_id = ?
        union
        select case_id, relation, related_by, related_at from related_case c where other_id = ?
          and not exists (select from related_case d where d.case_id = ? and d.other_id = c.case_id)) r
      join case_file f on f.id = r.other_id order by r.related_at, f.number
      """;

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final CaseFiles files;
  private final ConfinedKinds confined;
  private final ApplicationEventPublisher events;

  RelatedCases(
      JdbcTemplate jdbc,
      Ledger ledger,
      CaseFiles files,
      ConfinedKinds confined,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.files = files;
    this.confined = confined;
    this.events = events;
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
    events.publishEvent(new CasesLinked(oneId, otherId));
  }

  /**
   * The cases that belong to a case, in the order in which they were linked; confined ones too. The
   * caller leaves out what the person may not see.
   */
  @Transactional(readOnly = true)
  public List<RelatedCase> of(UUID caseId) {
    return jdbc.query(
        OF,
        (row, n) ->
            new RelatedCase(
                row.getObject("other_id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                Relation.valueOf(row.getString("relation")),
                row.getString("related_by"),
                CaseFileRow.instant(row, "related_at")),
        caseId,
        caseId,
        caseId);
  }

  private void tell(CaseFile from, CaseFile to, Relation relation, Instant now) {
    if (confined.has(to.kind()) && !to.kind().equals(from.kind())) {
      return;
    }
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
