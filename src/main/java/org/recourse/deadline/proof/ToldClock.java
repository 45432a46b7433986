package org.recourse.deadline.proof;

import java.util.Map;
import org.recourse.casefile.audit.ProvenRows.Entry;

/**
 * What the timeline has told of one clock so far. An entry that counts a clock anew may take a miss
 * and warnings back without saying so; they are told again by the next that names them.
 */
record ToldClock(Map<String, String> parts) {

  /** Whether a running clock waits for a moment before its end, and any other for none. */
  static final String WAITS = "waits";

  void take(Entry entry) {
    for (var always : new String[] {"clock", "track", "round", "dueAt"}) {
      tell(entry, always);
    }
    switch (entry.type()) {
      case "CLOCK_STARTED" -> start(entry);
      case "CLOCK_WARNING" -> parts.put("lastWarning", entry.text("percent"));
      case "CLOCK_MISSED" -> miss(entry.text("missedAt"));
      case "CLOCK_EXTENDED" -> {
        add("extensions", extension(entry.actor(), entry.text("by"), entry.text("letter")));
        add("reasons", entry.text("reason"));
        recount();
      }
      case "CLOCK_PAUSED" -> {
        add("pauses", pause(entry.actor(), entry.text("reason")));
        recount();
      }
      case "CLOCK_RESUMED" -> {
        add("resumed", entry.actor());
        recount();
      }
      case "CLOCK_RECOUNTED" -> recount();
      case "CLOCK_MET" -> end("MET", entry);
      case "CLOCK_CANCELLED" -> end("CANCELLED", entry);
      default -> {}
    }
  }

  /** How an extension reads, told or on record. */
  static String extension(String by, String amount, String letter) {
    return "%s by %s with %s".formatted(amount, by, letter);
  }

  /** How a pause reads, told or on record. */
  static String pause(String by, String reason) {
    return by + ": " + reason;
  }

  private void start(Entry entry) {
    tell(entry, "startEvent");
    tell(entry, "startedAt");
    parts.put("state", "RUNNING");
    parts.put(WAITS, "t");
    for (var none : new String[] {"endedAt", "endedBy", "missedAt"}) {
      parts.put(none, null);
    }
    for (var zero : new String[] {"lastWarning", "misses"}) {
      parts.put(zero, "0");
    }
    for (var empty : new String[] {"extensions", "reasons", "pauses", "resumed"}) {
      parts.put(empty, "");
    }
  }

  private void end(String state, Entry entry) {
    parts.put("state", state);
    tell(entry, "endedAt");
    tell(entry, "endedBy");
    if ("true".equals(entry.text("late"))) {
      if (!parts.containsKey("missedAt")) {
        parts.remove("misses");
      } else if (parts.get("missedAt") == null) {
        miss(entry.text("endedAt"));
      }
    }
  }

  private void miss(String at) {
    parts.put("missedAt", at);
    parts.computeIfPresent("misses", (part, n) -> String.valueOf(Integer.parseInt(n) + 1));
  }

  private void recount() {
    parts.remove("lastWarning");
    if (parts.get("missedAt") != null) {
      parts.remove("missedAt");
    }
  }

  private void tell(Entry entry, String part) {
    parts.put(part, entry.text(part));
  }

  private void add(String part, String one) {
    parts.computeIfPresent(part, (key, all) -> all + one + "\n");
  }
}
