package org.recourse.casefile.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.recourse.casefile.text.CanonicalJson;

/**
 * Walks through the timeline of one case from its beginning and keeps what the record must say at
 * its end.
 */
class Replay {

  private final Map<String, Object> file;
  private final UUID caseId;
  private final List<ProvenRows> rooms;
  private final Cover cover = new Cover();
  private final Map<String, Object> values = new TreeMap<>();
  private final Map<RowKind, Map<String, Map<String, String>>> rows = new HashMap<>();
  private final Map<String, Map<String, Map<String, String>>> proofs = new HashMap<>();
  private TreeSet<String> named = new TreeSet<>();
  private int position;
  private String head = "";
  private boolean broken;

  Replay(Map<String, Object> file, List<ProvenRows> rooms) {
    this.file = file;
    this.rooms = rooms;
    this.caseId = (UUID) file.get("id");
  }

  /** The number that a CASE_OPENED entry tells; null when it can't be read. */
  static String numberIn(String details) {
    try {
      return details == null ? null : (String) CanonicalJson.values(details).get("number");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  void take(StoredEntry entry, Findings findings) {
    if (entry.position() != position + 1) {
      var gap = position + 1 < entry.position() - 1 ? "entries %d to %d are" : "entry %d is";
      var what = "Timeline " + gap.formatted(position + 1, entry.position() - 1) + " missing.";
      wrong(
          entry.position() > position
              ? what
              : "Timeline entry " + entry.position() + " exists twice.",
          findings);
    } else if (!entry.previousHash().equals(head)) {
      wrong(
          "Timeline entry " + entry.position() + " does not follow from the one before.", findings);
    }
    if (!entry.isTrue(caseId)) {
      wrong("Timeline entry " + entry.position() + " was changed.", findings);
    }
    position = entry.position();
    head = entry.hash();
    try {
      fold(entry, CanonicalJson.values(entry.details()));
    } catch (IllegalArgumentException | ClassCastException e) {
      broken = true;
    }
  }

  void finish(Findings findings) {
    int length = (Integer) file.get("timeline_length");
    if (position < length) {
      wrong("The timeline ends at entry " + position + ", it had " + length + ".", findings);
    } else if (position > length) {
      wrong(
          "The timeline has " + position + " entries, the case file counts " + length + ".",
          findings);
    } else if (!head.equals(file.get("timeline_head"))) {
      wrong("The last timeline entry is not the one that the case file noted.", findings);
    }
    if (!broken) {
      cover.compare(file, what -> findings.of(number(), what));
    }
  }

  /**
   * The number that the case was opened under; the one it bears now where that can't be told any
   * more.
   */
  String number() {
    return broken || cover.number() == null ? (String) file.get("number") : cover.number();
  }

  String kind() {
    return (String) file.get("kind");
  }

  /** Whether the timeline itself can't be trusted, so that nothing can be compared with it. */
  boolean isBroken() {
    return broken;
  }

  Map<String, Object> values() {
    return values;
  }

  TreeSet<String> named() {
    return named;
  }

  Map<String, Map<String, String>> rows(RowKind kind) {
    return rows.computeIfAbsent(kind, k -> new HashMap<>());
  }

  /** What the timeline tells of each row of this kind in another room. */
  Map<String, Map<String, String>> proofs(String word) {
    return proofs.computeIfAbsent(word, w -> new HashMap<>());
  }

  @SuppressWarnings("unchecked")
  private void fold(StoredEntry entry, Map<String, Object> details) {
    if (details.get("changes") instanceof Map<?, ?> changes) {
      values.putAll((Map<String, Object>) changes);
    }
    var told = new ProvenRows.Entry(entry.recordedAt(), entry.actor(), entry.type(), details);
    rooms.forEach(room -> room.take(told, proofs(room.word())));
    cover.fold(entry.type(), details);
    if (entry.type().equals("PEOPLE_NAMED")) {
      named = new TreeSet<>((List<String>) details.get("usernames"));
    }
    RowKind.of(entry.type())
        .filter(kind -> details.containsKey(kind.key()))
        .ifPresent(kind -> told(kind, entry, details));
  }

  private void told(RowKind kind, StoredEntry entry, Map<String, Object> details) {
    var row = new TreeMap<String, String>();
    kind.columns().forEach(column -> row.put(column, text(details.get(column))));
    row.put("actor", entry.actor());
    row.put("at", text(entry.recordedAt()));
    rows(kind).put(text(details.get(kind.key())), row);
  }

  static String text(Object value) {
    if (value instanceof java.sql.Timestamp moment) {
      return moment.toInstant().toString();
    }
    return value == null
        ? null
        : value instanceof Instant moment ? moment.toString() : value.toString();
  }

  private void wrong(String what, Findings findings) {
    broken = true;
    findings.of(number(), what);
  }
}
