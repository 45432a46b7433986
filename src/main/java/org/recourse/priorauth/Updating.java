package org.recourse.priorauth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.contact.ContactKind;
import org.recourse.priorauth.contact.ContactLog;
import org.recourse.priorauth.contact.Talk;
import org.recourse.priorauth.paper.FilePapers;
import org.recourse.priorauth.pas.exchange.AnswerBook;
import org.recourse.priorauth.payer.PayerGateways;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.payer.Submission;
import org.recourse.priorauth.update.Untold;
import org.recourse.priorauth.update.UpdateBook;
import org.recourse.priorauth.update.UpdateKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a payer must be told between a request and its decision, and how it gets there. */
@Service
@Transactional
public class Updating {

  private final AuthorizationBook book;
  private final UpdateBook updates;
  private final ContactLog contacts;
  private final FilePapers papers;
  private final AnswerBook answers;
  private final Payers payers;
  private final PayerGateways gateways;
  private final CaseFiles files;
  private final CaseEngine engine;

  Updating(
      AuthorizationBook book,
      UpdateBook updates,
      ContactLog contacts,
      FilePapers papers,
      AnswerBook answers,
      Payers payers,
      PayerGateways gateways,
      CaseFiles files,
      CaseEngine engine) {
    this.book = book;
    this.updates = updates;
    this.contacts = contacts;
    this.papers = papers;
    this.answers = answers;
    this.payers = payers;
    this.gateways = gateways;
    this.files = files;
    this.engine = engine;
  }

  /** Whether the payer's system is told of what is new; otherwise a person does it. */
  boolean isByWire(UUID caseId) {
    Authorization request = book.get(caseId);
    var payer = payers.get(request.payer());
    return request.receipt() != null
        && "SYSTEM".equals(request.receipt().submittedBy())
        && gateways.to(payer).takesUpdates(payer)
        && updates.obstacle(caseId) == null;
  }

  /** The payer's questions are answered; what a person has told already is only kept. */
  void answer(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    if (isByWire(caseId)) {
      updates.answered(caseId, (String) given.get("answerToPayer"), files(caseId, given));
    } else {
      Talk talk = Talk.in(given);
      own.put(ContactLog.KEY, contacts.add(caseId, ContactKind.ANSWERED, talk));
      updates.answeredByPerson(caseId, talk.said());
    }
    own.put(UpdateBook.KEY, updates.valuesOf(caseId));
  }

  private List<UUID> files(UUID caseId, Map<String, Object> given) {
    List<UUID> files = new ArrayList<>();
    if (given.get("answerFiles") instanceof List<?> chosen) {
      chosen.forEach(id -> files.add(UUID.fromString((String) id)));
    }
    files.forEach(file -> papers.check(caseId, "answerFiles", file));
    return files;
  }

  /** A person has told the payer. */
  void told(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    own.put(ContactLog.KEY, contacts.add(caseId, ContactKind.UPDATED, Talk.in(given)));
    updates.toldByPerson(caseId);
    own.put(UpdateBook.KEY, updates.valuesOf(caseId));
  }

  /** What a person tells the payer, in words. */
  String inWords(UUID caseId) {
    return updates.untold(caseId).stream().map(Untold::message).collect(Collectors.joining("\n"));
  }

  /** Why the payer's system did not take it; null where it was never tried. */
  String obstacle(UUID caseId) {
    return updates.obstacle(caseId);
  }

  /** Whether anything was ever to be told beside the request itself. */
  boolean isAny(UUID caseId) {
    return updates.isAny(caseId);
  }

  /**
   * Tells the payer's system what nobody has told yet, once.
   *
   * @return {@code SYSTEM} when nothing is left to tell, {@code PERSON} when a person has to
   */
  String send(UUID caseId) {
    List<Untold> untold = updates.untold(caseId);
    if (untold.isEmpty()) {
      return "SYSTEM";
    }
    if (!isByWire(caseId)) {
      return "PERSON";
    }
    var payer = payers.get(book.get(caseId).payer());
    int newest = untold.get(untold.size() - 1).position();
    Submission sent = gateways.to(payer).update(payer, caseId, Submitting.key(caseId), newest);
    Map<String, Object> changes = new LinkedHashMap<>();
    if (sent instanceof Submission.ByHand byHand) {
      updates.stopped(caseId, newest, byHand.how());
      changes.put(UpdateBook.KEY, updates.valuesOf(caseId));
      book.tell(caseId, "UPDATE_ASKED", "A person was asked to tell the payer.", Map.of(), changes);
      return "PERSON";
    }
    wentOut(caseId, (Submission.Received) sent, untold, changes);
    return "SYSTEM";
  }

  private void wentOut(
      UUID caseId, Submission.Received sent, List<Untold> untold, Map<String, Object> changes) {
    String words = untold.stream().map(Untold::message).collect(Collectors.joining("\n"));
    Talk talk = new Talk("The payer's system", sent.reference(), words, sent.proof());
    changes.put(ContactLog.KEY, contacts.add(caseId, ContactKind.UPDATED, talk));
    // What was noted while this was under way is told by what follows it.
    updates.wentOut(caseId, untold.get(untold.size() - 1).position());
    changes.put(UpdateBook.KEY, updates.valuesOf(caseId));
    book.tell(
        caseId,
        "UPDATE_SENT",
        sent.certain()
            ? "The payer's system was told what is new."
            : "What is new went to the payer's system, but no answer came.",
        Map.of(),
        changes);
    // After an answer of ours the flow looks by itself for what the payer says.
    boolean isLookedFor = untold.stream().anyMatch(one -> one.kind() == UpdateKind.ANSWER);
    if (!isLookedFor && answers.isWaiting(caseId)) {
      engine.tellWaiting(files.get(caseId), "PayerAnswered");
    }
  }
}
