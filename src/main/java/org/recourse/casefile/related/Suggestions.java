package org.recourse.casefile.related;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.access.ConfinedKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests cases of one patient or one event, so that nobody answers the same complaint twice. What
 * is linked already is not suggested again; a confined case is never suggested to one of another
 * kind.
 */
@Service
@Transactional(readOnly = true)
public class Suggestions {

  /** So many cases with one likeness are no hint any more: a ward's bad day, or a form letter. */
  private static final int MOST_PER_LIKENESS = 20;

  private static final String OTHERS =
      """
      select distinct f.id, f.opened_at from (%s) o join case_file f on f.id = o.case_id
      where f.id <> :case and (f.kind = :kind or f.kind <> all (:confined))
        and not exists (select from related_case r where r.case_id = :case and r.other_id = f.id)
      order by f.opened_at desc, f.id limit :most
      """;

  private final JdbcClient database;
  private final CaseFiles files;
  private final ConfinedKinds confined;

  Suggestions(JdbcClient database, CaseFiles files, ConfinedKinds confined) {
    this.database = database;
    this.files = files;
    this.confined = confined;
  }

  /**
   * The cases that may belong to this one, those with the strongest reason first; empty when there
   * are none. The caller leaves out what the person may not see.
   */
  public List<SuggestedCase> of(UUID caseId) {
    String kind = files.get(caseId).kind();
    String[] closed = confined.flows().toArray(String[]::new);
    Map<UUID, Set<Likeness>> alike = new LinkedHashMap<>();
    for (var likeness : Likeness.values()) {
      database
          .sql(OTHERS.formatted(likeness.query()))
          .param("case", caseId)
          .param("kind", kind)
          .param("confined", closed)
          .param("most", MOST_PER_LIKENESS)
          .query((row, n) -> row.getObject("id", UUID.class))
          .list()
          .forEach(
              other ->
                  alike.computeIfAbsent(other, id -> EnumSet.noneOf(Likeness.class)).add(likeness));
    }
    List<SuggestedCase> suggested = new ArrayList<>();
    alike.forEach((other, why) -> suggested.add(suggested(files.get(other), why)));
    return suggested;
  }

  private static SuggestedCase suggested(CaseFile file, Set<Likeness> why) {
    return new SuggestedCase(
        file.id(),
        file.number(),
        file.kind(),
        file.status(),
        file.receivedAt(),
        relation(why),
        why.stream().map(Likeness::reason).toList());
  }

  private static Relation relation(Set<Likeness> why) {
    var first = why.iterator().next().relation();
    var isOnePatientsOneEvent = first == Relation.SAME_PATIENT && why.contains(Likeness.SAME_EVENT);
    return isOnePatientsOneEvent ? Relation.DUPLICATE : first;
  }
}
