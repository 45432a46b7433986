package org.recourse.assistance.papers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A line of the list of papers as somebody filled it in. */
record PaperLine(Map<?, ?> line) {

  private static final int LONGEST_AGO = 366;

  /**
   * What is to be corrected first; empty when nothing is.
   *
   * @param decidedHere whether the hospital alone decides the program, and may take the patient's
   *     word
   */
  Optional<String> problem(WantedPaper wanted, boolean decidedHere, LocalDate today) {
    if (state() == null) {
      return Optional.of("say how it stands with the paper");
    }
    if (state() == PaperState.ATTESTED && !decidedHere) {
      return Optional.of(
          "%s decides itself what it takes; say that the paper cannot be had"
              .formatted(wanted.programName()));
    }
    if (!isSeen() && (paper() != null || seenOn() != null)) {
      return Optional.of("it names a paper or a day; say that it was seen, or leave both empty");
    }
    if (state().needsReason() != (why() != null)) {
      return Optional.of(
          state().needsReason()
              ? "write down in the patient's words why it does not come"
              : "it says why the paper does not come; say so, or leave the reason empty");
    }
    return isSeen() ? seen(wanted, today) : Optional.empty();
  }

  private Optional<String> seen(WantedPaper wanted, LocalDate today) {
    if (paper() == null || !wanted.accepted().contains(paper())) {
      return Optional.of("name which paper was seen: " + wanted.wanted());
    }
    LocalDate day = seenOn();
    return day == null || day.isAfter(today) || day.isBefore(today.minusDays(LONGEST_AGO))
        ? Optional.of("the day it was seen must be today or a day of the past year")
        : Optional.empty();
  }

  /** Whether it says what is on record already. */
  boolean says(WantedPaper paper) {
    return state() == paper.state()
        && Objects.equals(paper(), paper.paper())
        && Objects.equals(seenOn(), paper.seenOn());
  }

  /** Whether it is kept who saw it, or who took the patient's word. */
  boolean needsWitness() {
    return isSeen() || state() == PaperState.ATTESTED;
  }

  boolean isSeen() {
    return state() == PaperState.SEEN;
  }

  PaperState state() {
    return text("state") == null ? null : PaperState.valueOf(text("state"));
  }

  String paper() {
    return text("paper");
  }

  LocalDate seenOn() {
    return text("seenOn") == null ? null : LocalDate.parse(text("seenOn"));
  }

  String why() {
    return text("why");
  }

  private String text(String key) {
    return line.get(key) == null || line.get(key).toString().isBlank()
        ? null
        : line.get(key).toString();
  }
}
