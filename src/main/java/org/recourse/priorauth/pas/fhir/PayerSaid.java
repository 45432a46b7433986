package org.recourse.priorauth.pas.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An answer of a payer's system, in the words of our record.
 *
 * @param keys under which it may be about a request of ours
 * @param saidAt when the payer made it, by its own word; null where it does not say
 * @param lines what it says about each line, in order, as the form Record decision has it
 * @param asksForMore whether it brings a question along
 * @param reference under which the payer knows the request; null where it names none
 * @param doubts what is odd in it without making it useless, in words that name nobody
 */
public record PayerSaid(
    Set<String> keys,
    Instant saidAt,
    List<Map<String, Object>> lines,
    boolean asksForMore,
    String reference,
    List<String> doubts) {

  private static final Set<Object> THINKS_ON = Set.of("A4", "queued");

  /** Whether the payer cannot deal with the message at all. */
  public boolean isRefusal() {
    return lines.stream().allMatch(line -> "error".equals(line.get(AnswerReader.CODE)));
  }

  /** Why, in the payer's words, so far as it gave some. */
  public String reason() {
    String words =
        lines.stream()
            .map(line -> line.get("denialReason"))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "it gave no reason." : words + ".";
  }

  /** Whether it says no more than that the payer has the request and has not decided yet. */
  public boolean isReceipt() {
    return !asksForMore
        && lines.stream().allMatch(line -> THINKS_ON.contains(line.get(AnswerReader.CODE)));
  }
}
