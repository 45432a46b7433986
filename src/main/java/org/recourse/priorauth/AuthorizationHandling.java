package org.recourse.priorauth;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.recourse.forms.Intake;
import org.recourse.forms.RequiredText;
import org.recourse.priorauth.clocks.PayerClocks;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.recourse.priorauth.watch.WatchBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that may happen to a request beside its payer; each method is one transaction. */
@Service
@Transactional
public class AuthorizationHandling {

  /** The word of somebody who may cancel a request. */
  private static final List<String> CANCELLERS = List.of("PATIENT", "PROVIDER");

  /** The strongest first: what holds for one line holds for the request. */
  private static final List<String> REQUIREMENTS = List.of("REQUIRED", "UNKNOWN", "NOT_REQUIRED");

  private final AuthorizationBook book;
  private final AuthorizationRecord record;
  private final AuthorizationProcess process;
  private final LineBook lines;
  private final PayerClocks clocks;
  private final Intake intake;
  private final CaseFiles files;
  private final Decisions decisions;
  private final WatchBook watches;

  AuthorizationHandling(
      AuthorizationBook book,
      AuthorizationRecord record,
      AuthorizationProcess process,
      LineBook lines,
      PayerClocks clocks,
      Intake intake,
      CaseFiles files,
      Decisions decisions,
      WatchBook watches) {
    this.book = book;
    this.record = record;
    this.process = process;
    this.lines = lines;
    this.clocks = clocks;
    this.intake = intake;
    this.files = files;
    this.decisions = decisions;
    this.watches = watches;
  }

  /**
   * Records a request and begins its flow.
   *
   * @param number allocated before
   * @throws InvalidInput when an answer does not fit the form Request authorization
   */
  public CaseFile open(String number, Map<String, Object> answers) {
    CaseFile file = intake.open(record, number, answers);
    process.authorizationRequested(file);
    return file;
  }

  /**
   * Determines by table, or by what the payer said when asked, whether an authorization is
   * required.
   *
   * @return {@code REQUIRED}, {@code NOT_REQUIRED} or {@code UNKNOWN}
   */
  public String determineRequirement(UUID caseId) {
    Authorization request = book.get(caseId);
    List<Map<String, Object>> said = new ArrayList<>();
    Map<String, String> reasons = new HashMap<>();
    if (request.clarifiedRequirement() != null) {
      reasons.put(request.clarifiedRequirement(), "The payer said so; see the call log.");
    } else {
      for (ServiceLine line : lines.of(caseId)) {
        DecisionOutcome outcome = decisions.decide("priorauth-requirement", facts(request, line));
        said.add(outcome.asDetails());
        Map<String, Object> rule = outcome.single();
        reasons.putIfAbsent((String) rule.get("requirement"), (String) rule.get("reason"));
      }
    }
    String word = REQUIREMENTS.stream().filter(reasons::containsKey).findFirst().orElseThrow();
    book.change(
        caseId,
        a -> a.require(word, reasons.get(word)),
        "REQUIREMENT_DETERMINED",
        "It was determined whether an authorization is required.",
        Map.of("decisions", said));
    return word;
  }

  private static Map<String, Object> facts(Authorization request, ServiceLine line) {
    int day = Integer.parseInt(DateTimeFormatter.BASIC_ISO_DATE.format(line.from()));
    return Map.of(
        "careKind", request.asked().careKind(),
        "payerClass", request.payerClass().name(),
        "payer", request.payer(),
        "code", line.code(),
        "serviceDay", day);
  }

  /** Closes a request with what became of it. */
  public void close(UUID caseId) {
    if (files.get(caseId).isOpen()) {
      clocks.stop(caseId, "CLOSED");
      files.close(caseId, CaseStatus.CLOSED, outcome(caseId), "The authorization was closed.");
    }
  }

  private String outcome(UUID caseId) {
    String ended = watches.ended(caseId);
    return "COVERAGE_LOST".equals(ended) ? ended : book.get(caseId).outcome();
  }

  /**
   * Patient or provider take the request back.
   *
   * @param by {@code PATIENT} or {@code PROVIDER}
   * @param reason in their words; kept in the record alone
   * @throws NotAllowedNow when it is closed or cancelled already
   */
  public void cancel(UUID caseId, String by, String reason) {
    CaseFile file = files.getOpen(caseId);
    if (by == null || !CANCELLERS.contains(by)) {
      throw InvalidInput.in("by", "must be one of " + CANCELLERS);
    }
    RequiredText.of("reason", reason);
    book.change(
        caseId,
        a -> a.cancel(by, reason),
        "CANCELLATION_RECEIVED",
        "The request was cancelled.",
        Map.of());
    process.authorizationCancelled(file);
  }

  /**
   * Ends the clocks of a cancelled request.
   *
   * @return whether the payer has it and must be told
   */
  public boolean recordCancellation(UUID caseId) {
    clocks.stop(caseId, "CANCELLED");
    return book.get(caseId).receipt() != null;
  }

  /** Closes a cancelled request. */
  public void closeCancelled(UUID caseId) {
    if (files.get(caseId).isOpen()) {
      files.close(
          caseId,
          CaseStatus.WITHDRAWN,
          "CANCELLED",
          "The case was closed because of cancellation.");
    }
  }
}
