package org.recourse.priorauth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Changes a request and tells on the timeline what changed. */
@Component
class AuthorizationBook {

  private final Authorizations authorizations;
  private final CaseFiles files;
  private final Timeline timeline;

  AuthorizationBook(Authorizations authorizations, CaseFiles files, Timeline timeline) {
    this.authorizations = authorizations;
    this.files = files;
    this.timeline = timeline;
  }

  Authorization get(UUID caseId) {
    return authorizations.get(caseId);
  }

  /**
   * Changes it without telling; whoever asked for it tells.
   *
   * @return what is different now, by key; null where it is gone
   */
  Map<String, Object> change(UUID caseId, Consumer<Authorization> how) {
    files.getHeld(caseId);
    Authorization request = authorizations.get(caseId);
    Map<String, Object> before = request.values();
    how.accept(request);
    Map<String, Object> changed = new LinkedHashMap<>(request.values());
    changed.entrySet().removeIf(e -> Objects.equals(e.getValue(), before.get(e.getKey())));
    if (!changed.isEmpty()) {
      authorizations.save(request);
    }
    return changed;
  }

  /** Changes it and tells. */
  void change(
      UUID caseId,
      Consumer<Authorization> how,
      String type,
      String summary,
      Map<String, Object> more) {
    tell(caseId, type, summary, more, change(caseId, how));
  }

  /** Tells what has changed. */
  void tell(
      UUID caseId,
      String type,
      String summary,
      Map<String, Object> more,
      Map<String, Object> changes) {
    Map<String, Object> details = new LinkedHashMap<>(more);
    details.put("changes", changes);
    timeline.record(caseId, type, summary, details);
  }
}
