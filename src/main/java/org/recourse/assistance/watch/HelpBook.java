package org.recourse.assistance.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Keeps what is known about help that is looked after. */
@Component
class HelpBook {

  private final HelpRecords records;
  private final CaseFiles files;
  private final Clock clock;

  HelpBook(HelpRecords records, CaseFiles files, Clock clock) {
    this.records = records;
    this.files = files;
    this.clock = clock;
  }

  /** What is on record in each case, by key; cases without anything are left out. */
  Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    records.findAllById(caseIds).forEach(record -> all.put(record.caseId, record.values()));
    return all;
  }

  /** What is kept of a case; a blank record where nothing is. */
  HelpRecord get(UUID caseId) {
    return records
        .findById(caseId)
        .orElseGet(
            () -> {
              HelpRecord blank = new HelpRecord();
              blank.caseId = caseId;
              return blank;
            });
  }

  /** Changes it; returns what is different now, by key, null where it is gone. */
  Map<String, Object> change(UUID caseId, Consumer<HelpRecord> how) {
    files.getHeld(caseId);
    HelpRecord record = get(caseId);
    Map<String, Object> before = record.values();
    how.accept(record);
    Map<String, Object> after = records.save(record).values();
    Map<String, Object> changed = new LinkedHashMap<>(after);
    changed.entrySet().removeIf(e -> Objects.equals(e.getValue(), before.get(e.getKey())));
    before.keySet().stream()
        .filter(key -> !after.containsKey(key))
        .forEach(key -> changed.put(key, null));
    return changed;
  }

  LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }
}
