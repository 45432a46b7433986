package org.recourse.priorauth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.recourse.priorauth.pas.AnswerInBox;
import org.recourse.priorauth.pas.exchange.AnswerBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down what a payer's system answered, as a person would in the form Record decision. */
@Service
@Transactional
public class PayerAnswering {

  /** What an answer says that speaks about the request as a whole. */
  private static final String EVERY_LINE = "everyLine";

  private final AuthorizationBook book;
  private final LineBook lines;
  private final AnswerBook answers;
  private final CaseFiles files;

  PayerAnswering(AuthorizationBook book, LineBook lines, AnswerBook answers, CaseFiles files) {
    this.book = book;
    this.lines = lines;
    this.answers = answers;
    this.files = files;
  }

  /**
   * Puts down the answer that waits, once. The case is held until the process waits for the next
   * one, so that none can slip in between.
   *
   * @return whether one waited
   */
  public boolean lookFor(UUID caseId) {
    files.getHeld(caseId);
    var waiting = answers.take(caseId);
    waiting.ifPresent(answer -> putDown(caseId, answer));
    return waiting.isPresent();
  }

  private void putDown(UUID caseId, AnswerBook.Waiting answer) {
    Instant received = book.get(caseId).receipt().payerReceivedAt();
    Instant at = answer.arrivedAt().isBefore(received) ? received : answer.arrivedAt();
    Map<String, Object> changes =
        new LinkedHashMap<>(
            book.change(caseId, a -> a.decide(Map.of("decidedAt", at.toString()), at)));
    changes.put(LineBook.KEY, lines.decide(caseId, spread(answer.lines(), lines.of(caseId))));
    boolean missing = AnswerInBox.isMissing(answer.lines());
    book.tell(
        caseId,
        missing ? "PAYER_ANSWER_MISSING" : "PAYER_ANSWER_TAKEN",
        missing
            ? "No answer came from the payer's system, so a person asks."
            : "The answer of the payer's system was put down.",
        Map.of("answer", answer.id()),
        changes);
  }

  private static List<Map<String, Object>> spread(
      List<Map<String, Object>> said, List<ServiceLine> asked) {
    if (said.size() > asked.size()) {
      // An answer about more lines than were asked for may be about another request.
      return Collections.nCopies(asked.size(), Map.of("decisionCode", "contradictory"));
    }
    boolean whole = said.size() == 1 && said.get(0).containsKey(EVERY_LINE);
    boolean missing = AnswerInBox.isMissing(said);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Map<String, Object> row =
          whole ? said.get(0) : i < said.size() ? said.get(i) : Map.<String, Object>of();
      rows.add(
          missing && asked.get(i).isDecided() ? asked.get(i).values() : inTotal(row, asked.get(i)));
    }
    return rows;
  }

  /** What is certified in total is certified as it was asked for. */
  private static Map<String, Object> inTotal(Map<String, Object> row, ServiceLine asked) {
    Map<String, Object> filled = new LinkedHashMap<>(row);
    if ("A1".equals(row.get("decisionCode"))) {
      filled.putIfAbsent("approvedUnits", asked.units());
    }
    return filled;
  }
}
