package org.recourse.office.days.audit;

import static org.recourse.office.days.audit.CaseReading.at;
import static org.recourse.office.days.audit.CaseReading.has;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each clock of each case: met in time, or its breach answered by the right task and letter. */
public final class ClockAudit {

  private static final List<String> TOUCH = List.of("grievance-status", "grievance-resolution");

  /** The letters that answer a breach; of other clocks none does. */
  private static final Map<String, List<String>> LETTERS =
      Map.of(
          "ACKNOWLEDGEMENT", List.of("grievance-acknowledgement", "grievance-resolution"),
          "FIRST_RESPONSE", TOUCH,
          "RESOLUTION", TOUCH,
          "RIGHTS_DECISION", List.of("grievance-civil-rights-decision"),
          "ADA_ANSWER", List.of("grievance-civil-rights-decision"));

  /** Whoever does one of these has the letter in hand. */
  private static final List<String> WRITES =
      List.of(
          "TriageComplaint",
          "WriteStatusLetter",
          "CompleteLetter",
          "LookAfterFailedLetter",
          "AnswerMissedClock");

  /** A decision is in hand while its complaint is worked on. */
  private static final List<String> DECIDES =
      List.of(
          "InvestigateComplaint", "ForwardComplaintToPlan", "DraftResolution", "ApproveResolution");

  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> states = new TreeMap<>();
  private final Map<String, Integer> breaches = new TreeMap<>();

  public ClockAudit(Instant now) {
    this.now = now;
  }

  /** Looks at a case. */
  public void look(CaseReading file) {
    for (JsonNode clock : file.clocks()) {
      var word = clock.path("clock").asText();
      var ours = isOurs(clock);
      var late = isLate(clock);
      states.merge(
          word + " " + stateOf(clock, late) + (ours ? "" : " (not ours)"), 1, Integer::sum);
      if (ours && late) {
        breach(file, clock, word);
      }
    }
  }

  private void breach(CaseReading file, JsonNode clock, String word) {
    int misses = clock.path("misses").asInt();
    if (misses == 0) {
      found(file, clock, "ran out and nobody noticed; ended by " + clock.path("endedBy"));
    }
    for (int miss = 1; miss <= misses; miss++) {
      breach(file, clock, word, miss);
    }
  }

  private void breach(CaseReading file, JsonNode clock, String word, int miss) {
    var row =
        file.rows("missedClocks")
            .filter(one -> one.path("clockId").asLong() == clock.path("id").asLong())
            .filter(one -> one.path("miss").asInt() == miss)
            .findFirst();
    if (row.isEmpty()) {
      found(file, clock, "no supervisor was asked about miss " + miss);
      return;
    }
    var how = answer(file, row.get());
    if (how.isEmpty()) {
      found(file, clock, "nobody answered for miss " + miss + ", and no task is open");
    }
    breaches.merge(word + " " + how + ", " + letter(file, clock, word, row.get()), 1, Integer::sum);
  }

  /** Empty when nobody answered and nobody is asked. */
  private static String answer(CaseReading file, JsonNode miss) {
    if (CaseReading.has(miss, "answer")) {
      return miss.path("answer").asText();
    }
    return file.tasks().contains("AnswerMissedClock") ? "task open" : "";
  }

  private String letter(CaseReading file, JsonNode clock, String word, JsonNode miss) {
    var types = LETTERS.get(word);
    if (types == null) {
      return "no letter is owed";
    }
    if (file.wroteAfter(at(miss, "dueAt"), types)) {
      return "the letter followed";
    }
    if (!file.hasRecipient()) {
      return "nobody gave a name";
    }
    if ("CANCELLED".equals(clock.path("state").asText())) {
      return "the clock no longer applied: " + clock.path("endedBy").asText();
    }
    if (word.equals("ADA_ANSWER") && file.wroteBefore(at(clock, "startedAt"), types)) {
      return "the decision had gone before the meeting; a person reports it";
    }
    var waiting = isOnTheWay(file, types);
    if (!waiting) {
      found(file, clock, "ran out at " + at(miss, "dueAt") + " and no letter followed");
    }
    return waiting ? "the letter is on its way" : "NO LETTER";
  }

  /** Somebody has it in hand: a letter waits for print or a person, or the question is open. */
  private static boolean isOnTheWay(CaseReading file, List<String> types) {
    var composed =
        CaseReading.stream(file.letters())
            .filter(letter -> types.contains(letter.path("type").asText()))
            .anyMatch(
                letter ->
                    List.of("READY", "DRAFT", "HELD").contains(letter.path("state").asText()));
    var decision = types.contains("grievance-civil-rights-decision");
    return file.isOpen()
        && (composed
            || file.tasks().stream().anyMatch(WRITES::contains)
            || decision && file.tasks().stream().anyMatch(DECIDES::contains));
  }

  private static boolean isOurs(JsonNode clock) {
    return List.of("HOSPITAL", "PLAN").contains(clock.path("whose").asText());
  }

  private boolean isLate(JsonNode clock) {
    var end = has(clock, "endedAt") ? at(clock, "endedAt") : now;
    return clock.path("misses").asInt() > 0 || end.isAfter(at(clock, "dueAt"));
  }

  private static String stateOf(JsonNode clock, boolean late) {
    return switch (clock.path("state").asText()) {
      case "MET" ->
          at(clock, "endedAt").isAfter(at(clock, "dueAt"))
              ? "met late"
              : late ? "met after it was missed and extended" : "met in time";
      case "RUNNING" -> late ? "running, was missed" : "running";
      default -> late ? "cancelled after it was missed" : "cancelled";
    };
  }

  private void found(CaseReading file, JsonNode clock, String what) {
    var name = clock.path("clock").asText() + " " + clock.path("id").asText();
    findings.add(new Finding("clock", file.number(), name + " " + what));
  }

  /** What is not as it should be. */
  public List<Finding> findings() {
    return findings;
  }

  /** How many clocks of each word stand how. */
  public Map<String, Integer> states() {
    return states;
  }

  /** How the breaches were answered, by clock. */
  public Map<String, Integer> breaches() {
    return breaches;
  }
}
