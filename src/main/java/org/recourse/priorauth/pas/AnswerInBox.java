package org.recourse.priorauth.pas;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.Timeline;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.pas.exchange.AnswerBook;
import org.recourse.priorauth.pas.fhir.AnswerReader;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.payer.Payer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where answers of payers' systems arrive. Whoever waits for one is told. */
@Component
public class AnswerInBox {

  private static final String MISSING = "no answer";
  private static final String UNREADABLE = "unreadable";
  private static final String CODE = "decisionCode";
  private static final String EVERY_LINE = "everyLine";

  private final AnswerBook book;
  private final AnswerReader reader;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;

  AnswerInBox(
      AnswerBook book,
      @Lazy AnswerReader reader,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine) {
    this.book = book;
    this.reader = reader;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
  }

  /**
   * Reads an answer; what cannot be read is one that must be asked about.
   *
   * @return what it says
   */
  public PayerSaid read(Payer payer, byte[] body) {
    try {
      return reader.read(body, payer.fhir().numberIn());
    } catch (CaseProblem unreadable) {
      return new PayerSaid(
          Set.of(),
          null,
          List.of(Map.of(CODE, UNREADABLE, EVERY_LINE, true)),
          false,
          null,
          List.of("The answer could not be read."));
    }
  }

  /**
   * Keeps an answer at once, whatever becomes of the work around it, without telling anybody.
   *
   * @return whether it is news
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean keep(Payer payer, UUID caseId, PayerSaid said, byte[] body) {
    return book.keep(
        caseId, payer.id(), said.saidAt(), said.lines(), new String(body, StandardCharsets.UTF_8));
  }

  /** Notes that none came in time, so that a person asks the payer; any answer is newer. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void missing(Payer payer, UUID caseId) {
    var line = Map.<String, Object>of(CODE, MISSING, EVERY_LINE, true);
    book.keep(caseId, payer.id(), Instant.EPOCH, List.of(line), "");
  }

  /** Notes that none came in time to a later message, so that a person asks the payer. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void missing(Payer payer, UUID caseId, String key) {
    var line = Map.<String, Object>of(CODE, MISSING, EVERY_LINE, true);
    book.missing(caseId, payer.id(), key, List.of(line));
  }

  /** Keeps an answer that only says that the payer has what it was sent. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void acknowledged(Payer payer, UUID caseId, PayerSaid said, byte[] body) {
    book.acknowledged(
        caseId, payer.id(), said.saidAt(), said.lines(), new String(body, StandardCharsets.UTF_8));
  }

  /** Whether these lines say that none came. */
  public static boolean isMissing(List<Map<String, Object>> lines) {
    return lines.stream().anyMatch(line -> MISSING.equals(line.get(CODE)));
  }

  /** Takes an answer that came by itself: keeps it, and goes on where the case waits for it. */
  @Transactional
  public void arrived(Payer payer, UUID caseId, PayerSaid said, byte[] body) {
    CaseFile file = files.getHeld(caseId);
    boolean news =
        book.keep(
            caseId,
            payer.id(),
            said.saidAt(),
            said.lines(),
            new String(body, StandardCharsets.UTF_8));
    timeline.record(
        caseId,
        "PAYER_ANSWER_RECEIVED",
        news
            ? "An answer came from the payer's system."
            : "The payer's system repeated an answer, or sent an older one; nothing changes.",
        Map.of("news", news, "doubts", said.doubts()));
    if (news && file.isOpen()) {
      engine.tellWaiting(file, "PayerAnswered");
    }
  }
}
