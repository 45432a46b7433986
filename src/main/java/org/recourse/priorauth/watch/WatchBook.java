package org.recourse.priorauth.watch;

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

/** Keeps what is known about watched approvals. */
@Component
public class WatchBook {

  private final Watches watches;
  private final CaseFiles files;
  private final Clock clock;

  WatchBook(Watches watches, CaseFiles files, Clock clock) {
    this.watches = watches;
    this.files = files;
    this.clock = clock;
  }

  /** What is on record in each case, by key; cases without anything are left out. */
  public Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    watches.findAllById(caseIds).forEach(watch -> all.put(watch.caseId, watch.values()));
    return all;
  }

  /** How the watch over a case ended; null while it goes on, or where there was none. */
  public String ended(UUID caseId) {
    return watches.findById(caseId).map(watch -> watch.ended).orElse(null);
  }

  /** Begins with what is known today, once; the coverage has just been verified. */
  void begin(UUID caseId) {
    files.getHeld(caseId);
    if (!watches.existsById(caseId)) {
      Watch watch = new Watch();
      watch.caseId = caseId;
      watch.coverageVerifiedOn = today();
      watches.save(watch);
    }
  }

  Watch get(UUID caseId) {
    return watches.findById(caseId).orElseThrow();
  }

  /** Changes it; returns what is different now, by key, null where it is gone. */
  Map<String, Object> change(UUID caseId, Consumer<Watch> how) {
    files.getHeld(caseId);
    Watch watch = get(caseId);
    Map<String, Object> before = watch.values();
    how.accept(watch);
    Map<String, Object> after = watches.save(watch).values();
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
