package org.recourse.priorauth;

import static org.recourse.priorauth.contact.ContactKind.ASKED_REQUIREMENT;
import static org.recourse.priorauth.contact.ContactKind.CALLED;
import static org.recourse.priorauth.contact.ContactKind.CANCELLED;
import static org.recourse.priorauth.contact.ContactKind.CHASED;
import static org.recourse.priorauth.contact.ContactKind.COMPLAINED;
import static org.recourse.priorauth.contact.ContactKind.SUBMITTED;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.priorauth.contact.ContactKind;
import org.recourse.priorauth.contact.ContactLog;
import org.recourse.priorauth.contact.Talk;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.recourse.priorauth.paper.Checklist;
import org.recourse.priorauth.payer.Channel;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.payer.Regulators;
import org.recourse.priorauth.request.RequestCheck;
import org.recourse.priorauth.watch.WatchTasks;
import org.springframework.stereotype.Component;

/** What the rules say when a person has filled in one of the flow's forms. */
@Component
class AuthorizationTasks {

  private final AuthorizationBook book;
  private final RequestCheck check;
  private final Payers payers;
  private final LineBook lines;
  private final Checklist checklist;
  private final ContactLog contacts;
  private final Regulators regulators;
  private final Updating updating;
  private final DenialTasks denials;
  private final WatchTasks watch;
  private final SignedOn person;
  private final Clock clock;

  AuthorizationTasks(
      AuthorizationBook book,
      RequestCheck check,
      Payers payers,
      LineBook lines,
      Checklist checklist,
      ContactLog contacts,
      Regulators regulators,
      Updating updating,
      DenialTasks denials,
      WatchTasks watch,
      SignedOn person,
      Clock clock) {
    this.book = book;
    this.check = check;
    this.payers = payers;
    this.lines = lines;
    this.checklist = checklist;
    this.contacts = contacts;
    this.regulators = regulators;
    this.updating = updating;
    this.denials = denials;
    this.watch = watch;
    this.person = person;
    this.clock = clock;
  }

  /** Returns what became of the flow's own columns and lists. */
  Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    Map<String, Object> own = new LinkedHashMap<>();
    switch (form) {
      case "verify-coverage" -> verify(caseId, given, own);
      case "clarify-requirement" -> {
        change(caseId, given, own, a -> a.clarify((String) given.get("clarifiedRequirement")));
        talk(caseId, ASKED_REQUIREMENT, Talk.in(given), own);
      }
      case "gather-documents" ->
          own.put(
              Checklist.KEY,
              checklist.gathered(
                  caseId, given.get(Checklist.KEY), payer(caseId).channel() == Channel.FHIR_PAS));
      case "submit-by-hand" -> submit(caseId, given, own);
      case "record-decision" -> {
        change(caseId, given, own, a -> a.decide(given, clock.instant()));
        own.put(LineBook.KEY, lines.decide(caseId, given.get(LineBook.KEY)));
      }
      case "answer-payer" -> {
        updating.answer(caseId, given, own);
        own.put(LineBook.KEY, lines.askAgain(caseId));
      }
      case "tell-payer-of-update" -> updating.told(caseId, given, own);
      case "call-payer" -> {
        talk(caseId, CALLED, Talk.in(given), own);
        own.put(LineBook.KEY, lines.askAgain(caseId));
      }
      case "review-decided-lines" -> review(caseId, given, own);
      case "settle-mismatch" ->
          change(caseId, given, own, a -> a.settle((String) given.get("approvalAnswer")));
      case "chase-payer" -> talk(caseId, CHASED, Talk.in(given), own);
      case "decide-on-silent-payer" -> decideOnSilence(caseId, given, own);
      case "tell-payer-of-cancellation" -> talk(caseId, CANCELLED, Talk.in(given), own);
      case "verify-coverage-again" -> own.putAll(watch.verifyAgain(caseId, given));
      case "decide-on-lost-coverage" -> own.putAll(watch.decideOnLoss(caseId, given));
      case "decide-on-renewal" -> own.putAll(watch.decideOnRenewal(caseId, given));
      case "mend-letter" -> own.put(LineBook.KEY, lines.translate(caseId, given.get(LineBook.KEY)));
      default -> own.putAll(denials.take(caseId, form, given));
    }
    return own;
  }

  private Payer payer(UUID caseId) {
    return payers.get(book.get(caseId).payer());
  }

  private void verify(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    Map<String, String> wrong = check.coverage(given);
    if (!wrong.isEmpty()) {
      throw new InvalidInput("Please correct: " + String.join("; ", wrong.values()), wrong);
    }
    var payer = payers.get((String) given.get("payer"));
    change(caseId, given, own, a -> a.verify(given, payer.payerClass()));
    own.putAll(watch.verified(caseId));
  }

  private void submit(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    Receipt receipt = Receipt.byPerson(given);
    change(caseId, given, own, a -> a.receivedBy(receipt, clock.instant()));
    talk(
        caseId,
        SUBMITTED,
        new Talk(receipt.spokenTo(), receipt.referenceNumber(), null, receipt.proofOfReceipt()),
        own);
  }

  private void review(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    must(Groups.CLINICIANS, "Only a clinician accepts or disputes what a payer decided.");
    own.put(LineBook.KEY, lines.answer(caseId, given.get(LineBook.KEY)));
    boolean disputed = lines.of(caseId).stream().anyMatch(ServiceLine::isDisputed);
    change(caseId, given, own, a -> a.answerLines((String) given.get("linesAnswer"), disputed));
  }

  private void decideOnSilence(UUID caseId, Map<String, Object> given, Map<String, Object> own) {
    must(Groups.SUPERVISORS, "Only a supervisor decides how to go on with a silent payer.");
    String word = (String) given.get("silenceAnswer");
    var regulator = regulators.of(book.get(caseId).payerClass());
    change(caseId, given, own, a -> a.decideOnSilence(word));
    if ("COMPLAIN".equals(word)) {
      if (!regulator.isThere()) {
        throw InvalidInput.in(
            "silenceAnswer", "no regulator takes complaints about this payer; keep chasing it");
      }
      talk(
          caseId,
          COMPLAINED,
          new Talk(
              regulator.name(),
              (String) given.get("complaintReference"),
              (String) given.get("silenceReason"),
              null),
          own);
    }
  }

  private void talk(UUID caseId, ContactKind kind, Talk talk, Map<String, Object> own) {
    own.put(ContactLog.KEY, contacts.add(caseId, kind, talk));
  }

  private void change(
      UUID caseId,
      Map<String, Object> given,
      Map<String, Object> own,
      Consumer<Authorization> how) {
    own.putAll(book.change(caseId, how));
    book.get(caseId)
        .values()
        .forEach(
            (key, value) -> {
              if (given.containsKey(key)) {
                own.put(key, value);
              }
            });
  }

  private void must(String group, String otherwise) {
    if (!person.groups().contains(group)) {
      throw new NotAllowedNow(otherwise + " Unclaim the task for a colleague.");
    }
  }
}
