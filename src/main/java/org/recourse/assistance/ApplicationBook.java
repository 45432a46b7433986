package org.recourse.assistance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.recourse.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/** Changes an application; whoever asked for it tells on the timeline what changed. */
@Component
class ApplicationBook {

  private final Applications applications;
  private final CaseFiles files;

  ApplicationBook(Applications applications, CaseFiles files) {
    this.applications = applications;
    this.files = files;
  }

  Application get(UUID caseId) {
    return applications.get(caseId);
  }

  /** Begins one; returns what is on record of it, without what is not known. */
  Map<String, Object> begin(Application application) {
    Map<String, Object> values = new LinkedHashMap<>(applications.save(application).values());
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** Changes it; returns what is different now, by key, null where it is gone. */
  Map<String, Object> change(UUID caseId, Consumer<Application> how) {
    files.getHeld(caseId);
    Application application = applications.get(caseId);
    Map<String, Object> before = application.values();
    how.accept(application);
    Map<String, Object> changed = new LinkedHashMap<>(application.values());
    changed.entrySet().removeIf(e -> Objects.equals(e.getValue(), before.get(e.getKey())));
    applications.save(application);
    return changed;
  }
}
