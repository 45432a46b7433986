package org.recourse.assistance.dispute;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.engine.EngineClock;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Disputes as the record keeps them and forms show them. */
@Component
class DisputeInWords implements KeptBeside {

  private final DisputeBook book;
  private final DisputeClock due;
  private final DecidedCase decided;

  DisputeInWords(DisputeBook book, DisputeClock due, DecidedCase decided) {
    this.book = book;
    this.due = due;
    this.decided = decided;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return book.ofAll(caseIds);
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of(
        "disputeSaid", () -> book.waiting(caseId).map(dispute -> dispute.said).orElse(""),
        "disputeAnswerUntil", () -> until(caseId),
        "disputeDecidedBy", () -> String.join(", ", decided.decidedBy(caseId)));
  }

  private String until(UUID caseId) {
    Instant moment = due.dueAt(caseId);
    return moment == null ? "" : EngineClock.inWords(moment);
  }
}
