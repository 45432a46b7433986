package org.recourse.assistance.watch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.assistance.grant.Grant;
import org.recourse.engine.EngineClock;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Granted help as the record keeps it and forms show it. */
@Component
class HelpInWords implements KeptBeside {

  private final HelpBook book;
  private final HelpWatch watch;

  HelpInWords(HelpBook book, HelpWatch watch) {
    this.book = book;
    this.watch = watch;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return book.ofAll(caseIds);
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("dueRenewals", () -> due(caseId));
  }

  /** The help that can be renewed today, as rows of a table. */
  List<Map<String, Object>> due(UUID caseId) {
    return watch.watched(caseId).due(book.today()).stream().map(HelpInWords::row).toList();
  }

  private static Map<String, Object> row(Grant grant) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", grant.name());
    row.put("endsOn", grant.until() == null ? "no day" : EngineClock.inWords(grant.until()));
    row.put("basis", Objects.toString(grant.basis(), ""));
    return row;
  }
}
