package org.recourse.office.days.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.recourse.correspondence.mailroom.Envelope;

/** Whether what left the house is what the letter log says, and nothing left twice. */
public final class LetterAudit {

  private static final String STATUS = "grievance-status";
  private static final Duration PATIENCE = Duration.ofDays(6);

  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> sent = new TreeMap<>();
  private final Map<String, Integer> paper = new TreeMap<>();
  private final Map<String, List<JsonNode>> mailed = new HashMap<>();
  private final Map<String, String> cases = new HashMap<>();

  public LetterAudit(Instant now) {
    this.now = now;
  }

  /** Takes in what the log of a case says. */
  public void look(CaseReading file) {
    Map<String, Integer> perPurpose = new HashMap<>();
    file.happened("LETTER_SENT")
        .map(entry -> entry.path("details"))
        .forEach(
            letter -> {
              var type = letter.path("letter").asText();
              var how = letter.path("channel").asText() + " " + letter.path("language").asText();
              sent.merge(type + " " + how, 1, Integer::sum);
              perPurpose.merge(letter.path("purpose").asText(), 1, Integer::sum);
              if ("PAPER".equals(letter.path("channel").asText())) {
                paper.merge(file.number(), 1, Integer::sum);
              } else {
                var key = letter.path("letterId").asText() + "." + letter.path("edition").asText();
                mailed.computeIfAbsent(key, k -> new ArrayList<>()).add(letter);
                cases.put(key, file.number());
              }
            });
    perPurpose.forEach((purpose, times) -> once(file, purpose, times));
    file.letters().forEach(letter -> state(file, letter));
  }

  /** A letter goes again only after it failed and a person decided so. */
  private void once(CaseReading file, String purpose, int times) {
    var failed =
        file.happened("LETTER_FAILED")
            .filter(entry -> purpose.equals(entry.path("details").path("purpose").asText()))
            .count();
    if (times > 1 + failed) {
      found(file.number(), purpose + " was sent " + times + " times and failed " + failed);
    }
  }

  private void state(CaseReading file, JsonNode letter) {
    var purpose = letter.path("purpose").asText();
    switch (letter.path("state").asText()) {
      case "FAILED" -> {
        if (!file.tasks().contains("LookAfterFailedLetter")
            && !lookedAfter(file, letter)
            && !isSuperseded(file, letter)
            && !isOwedNoMore(file, letter)) {
          found(file.number(), purpose + " failed and nobody looks after it" + others(file));
        }
      }
      case "READY" -> {
        var since = readySince(file, letter);
        if (since.plus(PATIENCE).isBefore(now)) {
          found(file.number(), purpose + " is ready since " + since + " and does not go");
        }
      }
      case "DRAFT" -> {
        if (file.isOpen() && file.tasks().stream().noneMatch(fills())) {
          found(file.number(), purpose + " lacks something and nobody is asked");
        }
      }
      case "SENT", "DELIVERED" -> {
        if (file.happened("LETTER_SENT").noneMatch(isOf(letter))) {
          found(file.number(), purpose + " is sent, but the timeline does not tell so");
        }
      }
      default -> found(file.number(), purpose + " is " + letter.path("state").asText());
    }
  }

  /** When it was composed, queued for print or freed by a person, whichever came last. */
  private static Instant readySince(CaseReading file, JsonNode letter) {
    return file.happened("LETTER_FREED")
        .filter(isOf(letter))
        .map(entry -> CaseReading.at(entry, "recordedAt"))
        .reduce(
            CaseReading.at(letter, CaseReading.has(letter, "queuedAt") ? "queuedAt" : "composedAt"),
            (first, last) -> last.isAfter(first) ? last : first);
  }

  private static Predicate<String> fills() {
    return List.of("CompleteLetter", "DraftResolution", "ApproveResolution")::contains;
  }

  private static Predicate<JsonNode> isOf(JsonNode letter) {
    return entry ->
        letter.path("id").asText().equals(entry.path("details").path("letterId").asText())
            && letter.path("edition").asInt() == entry.path("details").path("edition").asInt();
  }

  private static boolean lookedAfter(CaseReading file, JsonNode letter) {
    var failedAt =
        CaseReading.has(letter, "outcomeAt")
            ? CaseReading.at(letter, "outcomeAt")
            : CaseReading.at(letter, "composedAt");
    return file.happened("FAILED_LETTER_LOOKED_AFTER")
        .anyMatch(entry -> CaseReading.at(entry, "recordedAt").isAfter(failedAt));
  }

  /** The timeline says that it is needed no more, and a later letter that says more is there. */
  private static boolean isSuperseded(CaseReading file, JsonNode letter) {
    var told =
        file.happened("LETTER_SUPERSEDED")
            .map(entry -> entry.path("details").path("letterId").asText())
            .anyMatch(letter.path("id").asText()::equals);
    var type = letter.path("type").asText();
    var dropped =
        type.equals(STATUS) && file.happened("STATUS_LETTER_DROPPED").findAny().isPresent();
    var more = type.equals(STATUS) ? List.of(STATUS, "grievance-resolution") : List.of(type);
    var composedAt = CaseReading.at(letter, "composedAt");
    return (told || dropped)
        && CaseReading.stream(file.letters())
            .filter(other -> more.contains(other.path("type").asText()))
            .anyMatch(other -> wentAt(other).isAfter(composedAt));
  }

  /** Who takes a complaint back, or only wants it logged, is told nothing more. */
  private static boolean isOwedNoMore(CaseReading file, JsonNode letter) {
    return letter.path("type").asText().equals(STATUS)
        && !file.isOpen()
        && file.happened("STATUS_LETTER_DROPPED").findAny().isPresent()
        && CaseReading.stream(file.letters())
            .noneMatch(other -> other.path("type").asText().equals("grievance-resolution"));
  }

  /** An answer may be drafted before the status letter that it overtakes on its way. */
  private static Instant wentAt(JsonNode letter) {
    return CaseReading.at(letter, CaseReading.has(letter, "sentAt") ? "sentAt" : "composedAt");
  }

  /** What else the case wrote, for whoever looks into a finding. */
  private static String others(CaseReading file) {
    return CaseReading.stream(file.letters())
            .map(other -> other.path("purpose").asText() + " " + other.path("state").asText())
            .toList()
        + (file.isOpen() ? "" : ", closed");
  }

  /** Holds the log against what the mailroom took. */
  public void compareWith(List<Envelope> taken) {
    Map<String, List<Envelope>> byKey = new HashMap<>();
    taken.forEach(one -> byKey.computeIfAbsent(one.key(), k -> new ArrayList<>()).add(one));
    byKey.forEach(
        (key, envelopes) -> {
          var logged = mailed.getOrDefault(key, List.of());
          if (logged.size() != envelopes.size()) {
            found(
                cases.getOrDefault(key, ""),
                "%s left %d times, logged %d".formatted(key, envelopes.size(), logged.size()));
          }
          logged.forEach(letter -> sameAs(letter, envelopes.get(0), cases.get(key)));
        });
    mailed.keySet().stream()
        .filter(key -> !byKey.containsKey(key))
        .forEach(key -> found(cases.get(key), key + " is logged, but never left"));
  }

  private void sameAs(JsonNode letter, Envelope envelope, String number) {
    if (!letter.path("email").asText().equals(envelope.address())) {
      found(number, envelope.key() + " went to another address than logged");
    }
    if (!letter.path("sha256").asText().equals(sha256(envelope.pdf()))) {
      found(number, envelope.key() + " is not the page that was logged");
    }
  }

  /** Holds the log against the covers of the print batches. */
  public void compareWith(Map<String, List<String>> batches) {
    Map<String, Integer> printed = new TreeMap<>();
    batches.values().stream()
        .flatMap(List::stream)
        .forEach(number -> printed.merge(number, 1, Integer::sum));
    var all = new java.util.TreeSet<>(printed.keySet());
    all.addAll(paper.keySet());
    for (var number : all) {
      int logged = paper.getOrDefault(number, 0);
      int covers = printed.getOrDefault(number, 0);
      if (logged != covers) {
        found(number, covers + " paper letters were printed, " + logged + " are logged");
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void found(String number, String what) {
    findings.add(new Finding("letter", number, what));
  }

  /** What is not as it should be. */
  public List<Finding> findings() {
    return findings;
  }

  /** How many letters of each type left how. */
  public Map<String, Integer> sent() {
    return sent;
  }
}
