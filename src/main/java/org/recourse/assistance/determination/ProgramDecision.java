package org.recourse.assistance.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recourse.assistance.determination.amounts.Amounts;
import org.recourse.assistance.liability.PaymentPlan;
import org.recourse.assistance.liability.period.Period;
import org.recourse.assistance.papers.WantedPaper;
import org.recourse.assistance.screening.Change;
import org.recourse.assistance.screening.ProgramResult;

/**
 * What the house decides about one program.
 *
 * @param rule the id of the rule of eligibility
 * @param reason of that rule, in words
 * @param citation of that rule
 * @param compared what that rule compared; null where it compared nothing
 * @param changes each of which would turn a denial into help
 * @param amounts what the help comes to; null where it is denied
 * @param from the first day of the help; null unless it is approved and has a period
 * @param tables the editions that decided
 */
public record ProgramDecision(
    String program,
    String name,
    Outcome outcome,
    String rule,
    String reason,
    String citation,
    Compared compared,
    List<Change> changes,
    Amounts amounts,
    LocalDate from,
    LocalDate until,
    LocalDate renewFrom,
    List<String> tables) {

  /** The rule by which help is denied for want of papers. */
  public static final String NO_PAPER = "NO_PAPER";

  static ProgramDecision denied(ProgramResult result, Compared compared) {
    return of(Outcome.DENIED, result, compared, null, null);
  }

  static ProgramDecision of(
      Outcome outcome, ProgramResult result, Compared compared, Amounts amounts, Period period) {
    return new ProgramDecision(
        result.program(),
        result.name(),
        outcome,
        result.rule(),
        result.reason(),
        result.citation(),
        compared,
        result.changes(),
        amounts,
        period == null ? null : period.from(),
        period == null ? null : period.until(),
        period == null ? null : period.renewFrom(),
        result.tables());
  }

  /** Instalments cannot be paid by a family that has nothing to spare. */
  static ProgramDecision noRoom(ProgramResult result, Amounts amounts) {
    return new ProgramDecision(
        result.program(),
        result.name(),
        Outcome.DENIED,
        "NO_ROOM",
        PaymentPlan.NO_ROOM,
        amounts.bases().get(0).citation(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        result.tables());
  }

  /**
   * The house cannot help for want of a paper its policy names; the papers make it decide again.
   *
   * @param lacking what did not come
   */
  static ProgramDecision noPaper(
      ProgramResult result, Compared compared, List<WantedPaper> lacking) {
    String wanted =
        lacking.stream().map(WantedPaper::wanted).distinct().collect(Collectors.joining("; and "));
    Map<String, Object> papers = new TreeMap<>();
    lacking.forEach(paper -> papers.put(paper.purpose(), String.join(",", paper.accepted())));
    return new ProgramDecision(
        result.program(),
        result.name(),
        Outcome.DENIED,
        NO_PAPER,
        "The program wants papers that did not come: %s.".formatted(wanted),
        lacking.stream().map(WantedPaper::citation).distinct().collect(Collectors.joining("; ")),
        compared,
        List.of(new Change("These papers come, on any day: %s".formatted(wanted), papers)),
        null,
        null,
        null,
        null,
        result.tables());
  }

  /** Whether the patient gets this help. */
  public boolean isApproved() {
    return outcome == Outcome.APPROVED;
  }

  /** Whether somebody has to answer something first. */
  boolean isOpen() {
    return outcome == Outcome.OPEN;
  }
}
