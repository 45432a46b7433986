package org.recourse.casefile.web.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.stereotype.Component;

/**
 * Where a timeline is read; another case that is closed to the reader is not named in it. The hash
 * of such an entry is that of the whole entry.
 */
@Component
class TimelineDesk {

  /** The details that hold the id of another case. */
  private static final Set<String> IDS = Set.of("caseId", "openedCaseId", "fromCaseId");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Timeline timeline;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;

  TimelineDesk(Timeline timeline, CaseFiles files, CaseAccess access, SignedOn person) {
    this.timeline = timeline;
    this.files = files;
    this.access = access;
    this.person = person;
  }

  /** Everything that happened in a case this person may see, oldest first. */
  List<TimelineEntry> of(CaseFile file) {
    return timeline.of(file.id()).stream().map(entry -> shown(entry, file)).toList();
  }

  private TimelineEntry shown(TimelineEntry entry, CaseFile file) {
    var details = new LinkedHashMap<>(entry.details());
    details.entrySet().removeIf(detail -> isClosed(detail.getKey(), detail.getValue(), file));
    return new TimelineEntry(
        entry.id(),
        entry.caseId(),
        entry.position(),
        entry.recordedAt(),
        entry.actor(),
        entry.type(),
        entry.summary(),
        details,
        entry.previousHash(),
        entry.hash());
  }

  private boolean isClosed(String key, Object value, CaseFile file) {
    if (!(value instanceof String text) || text.equals(file.number())) {
      return false;
    }
    if (IDS.contains(key) && ID.matcher(text).matches()) {
      return files.find(UUID.fromString(text)).filter(this::maySee).isEmpty();
    }
    return CaseNumbers.isNumber(text)
        && files.findByNumber(text).filter(other -> !maySee(other)).isPresent();
  }

  private boolean maySee(CaseFile file) {
    return access.maySee(file, person);
  }
}
