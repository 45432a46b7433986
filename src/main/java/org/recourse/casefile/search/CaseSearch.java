package org.recourse.casefile.search;

import static java.time.ZoneOffset.UTC;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.Parties;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.CaseFileRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases again, of those that a person may see. */
@Service
public class CaseSearch {

  private static final int LARGEST_PAGE = 200;

  private final JdbcTemplate jdbc;
  private final ObjectProvider<OpenWork> work;

  CaseSearch(JdbcTemplate jdbc, ObjectProvider<OpenWork> work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /**
   * A page of the cases that fit. Cases in which the viewer is named are never among them.
   *
   * @throws org.recourse.casefile.InvalidInput when the cursor is none of ours
   */
  @Transactional(readOnly = true)
  public CasePage find(CaseQuery query, Viewer viewer) {
    int size = Math.max(1, Math.min(query.size(), LARGEST_PAGE));
    var where = visibleTo(viewer);
    narrow(where, query);
    var found =
        jdbc.query(
            "select f.* from case_file f where "
                + where.sql()
                + " order by f.opened_at desc, f.id limit "
                + (size + 1),
            CaseFileRow::map,
            where.parameters());
    return found.size() <= size ? new CasePage(found, null) : page(found.subList(0, size));
  }

  private static CasePage page(List<CaseFile> cases) {
    return new CasePage(List.copyOf(cases), Cursor.after(cases.get(cases.size() - 1)).toString());
  }

  private static Where visibleTo(Viewer viewer) {
    var where = new Where();
    where.and("f.kind = any (?)", (Object) viewer.kinds().toArray(String[]::new));
    where.and(
        "not exists (select from named_person n where n.case_id = f.id and n.username = ?)",
        viewer.username());
    if (!viewer.seesRestricted()) {
      where.and("f.confidentiality = 'STANDARD'");
    }
    return where;
  }

  private void narrow(Where where, CaseQuery query) {
    SafeText.check("q", query.text());
    if (query.text() != null && !query.text().isBlank()) {
      var name = "%" + escaped(Parties.searchName(query.text().strip())) + "%";
      where.and(
          "(f.number like ? or exists (select from party p where p.case_id = f.id and p.search_name"
              + " like ?))",
          escaped(query.text().strip().toUpperCase(Locale.ROOT)) + "%",
          name);
    }
    if (query.kind() != null) {
      where.and("f.kind = ?", query.kind());
    }
    if (query.status() != null) {
      where.and("f.status = ?", query.status().name());
    }
    if (query.assignee() != null || query.dueBefore() != null) {
      where.and("f.id = any (?)", (Object) waiting(query));
    }
    if (query.cursor() != null) {
      var cursor = Cursor.parse(query.cursor());
      var openedAt = cursor.openedAt().atOffset(UTC);
      where.and(
          "(f.opened_at < ? or (f.opened_at = ? and f.id > ?))", openedAt, openedAt, cursor.id());
    }
  }

  private UUID[] waiting(CaseQuery query) {
    var cases = new ArrayList<UUID>();
    work.forEach(room -> cases.addAll(room.cases(query.assignee(), query.dueBefore())));
    return cases.toArray(UUID[]::new);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
