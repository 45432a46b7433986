package org.recourse.priorauth;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.engine.DecisionOutcome;
import org.recourse.priorauth.clocks.PayerClocks;
import org.recourse.priorauth.line.CaseDecision;
import org.recourse.priorauth.line.DecisionHistory;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a payer decided, and holds an approval against what was asked for. */
@Service
@Transactional
public class PayerDecisions {

  private final AuthorizationBook book;
  private final LineBook lines;
  private final Approvals approvals;
  private final PayerClocks clocks;
  private final DecisionHistory history;

  PayerDecisions(
      AuthorizationBook book,
      LineBook lines,
      Approvals approvals,
      PayerClocks clocks,
      DecisionHistory history) {
    this.book = book;
    this.lines = lines;
    this.approvals = approvals;
    this.clocks = clocks;
    this.history = history;
  }

  /** What the lines of a case come to; a clear answer ends the payer's clocks. */
  public CaseDecision read(UUID caseId) {
    List<DecisionOutcome> said = lines.read(caseId);
    CaseDecision comesTo =
        CaseDecision.of(lines.of(caseId).stream().map(ServiceLine::state).toList());
    Map<String, Object> changes = new LinkedHashMap<>(book.change(caseId, a -> a.comesTo(comesTo)));
    changes.put(LineBook.KEY, lines.valuesOf(caseId));
    book.tell(
        caseId,
        "DECISION_READ",
        "The payer's answer was read by table.",
        Map.of("decisions", said.stream().map(DecisionOutcome::asDetails).toList()),
        changes);
    if (comesTo.isFinal()) {
      Instant decidedAt = book.get(caseId).decidedAt();
      clocks.decided(caseId, decidedAt);
      history.keep(caseId, comesTo, decidedAt);
    }
    return comesTo;
  }

  /**
   * Whether an approval is the one that was asked for.
   *
   * @return {@code HOLDS} or {@code DIFFERS}
   */
  public String check(UUID caseId) {
    var gaps = approvals.gaps(caseId);
    String word = gaps.isEmpty() ? "HOLDS" : "DIFFERS";
    book.change(
        caseId,
        a -> a.settle(word),
        "APPROVAL_CHECKED",
        "The approval was compared with what was asked for.",
        Map.of("differences", gaps));
    return word;
  }
}
