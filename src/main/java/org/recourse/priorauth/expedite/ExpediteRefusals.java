package org.recourse.priorauth.expedite;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.text.SafeText;
import org.recourse.deadline.CaseClock;
import org.recourse.engine.EngineClock;
import org.recourse.forms.RequiredText;
import org.recourse.priorauth.clocks.ExpediteClocks;
import org.recourse.priorauth.contact.ContactKind;
import org.recourse.priorauth.contact.ContactLog;
import org.recourse.priorauth.contact.Talk;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a Medicare Advantage plan refuses to expedite: its standard time counts, and it owes
 * a written notice within three calendar days (42 CFR 422.570(d), fact sheet A04, from knowledge:
 * confirm with compliance).
 */
@Service
@Transactional
public class ExpediteRefusals {

  /** What is open to patient and physician now; from knowledge, confirm with compliance. */
  private static final String RIGHTS =
      "A physician's support obliges the plan to expedite when it is asked again (42 CFR"
          + " 422.570(c)(2)(ii)). The patient may file an expedited grievance about the refusal,"
          + " which the plan answers within 24 hours (42 CFR 422.564(f)). Confirm both with"
          + " compliance.";

  private final ExpeditedRequests requests;
  private final ExpediteClocks clocks;
  private final ContactLog contacts;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clock clock;

  ExpediteRefusals(
      ExpeditedRequests requests,
      ExpediteClocks clocks,
      ContactLog contacts,
      CaseFiles files,
      Timeline timeline,
      Clock clock) {
    this.requests = requests;
    this.clocks = clocks;
    this.contacts = contacts;
    this.files = files;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Whether a refusal can be recorded now. */
  @Transactional(readOnly = true)
  public boolean isOpen(UUID caseId) {
    return files.get(caseId).isOpen() && obstacle(caseId).isEmpty();
  }

  /**
   * Records it, once.
   *
   * @return what runs now and what is open to patient and physician, in sentences
   * @throws NotAllowedNow when the request is not expedited, its payer is no Medicare Advantage
   *     plan, does not have it, has decided, or has refused before
   * @throws InvalidInput when moment or words can't be filed
   */
  public String record(UUID caseId, ExpediteRefusal refusal) {
    files.getOpen(caseId);
    obstacle(caseId)
        .ifPresent(
            why -> {
              throw new NotAllowedNow(why);
            });
    ExpeditedRequest request = requests.of(caseId);
    Instant at = moment(refusal.at(), request.received());
    var talk =
        new Talk(
            RequiredText.of("saidBy", refusal.saidBy()),
            optional("reference", refusal.reference()),
            optional("said", refusal.said()),
            null);
    var log = contacts.add(caseId, ContactKind.EXPEDITE_REFUSED, talk);
    timeline.record(
        caseId,
        "EXPEDITE_REFUSED",
        "The payer refuses to expedite. " + RIGHTS,
        Map.of("refusedAt", at.toString(), "changes", Map.of(ContactLog.KEY, log)));
    return inWords(
        clocks.refused(
            caseId, request.payerClass().name(), request.received(), at, request.standardFacts()));
  }

  private Optional<String> obstacle(UUID caseId) {
    ExpeditedRequest request = requests.of(caseId);
    if (request.payerClass() != PayerClass.MEDICARE_ADVANTAGE) {
      return Optional.of(
          "Only a Medicare Advantage plan may move an urgent request to its standard time. The time"
              + " of this payer stays as it is; note what it said when you chase it.");
    }
    if (!request.expedited()) {
      return Optional.of(
          "This request was not made as expedited, so nobody can refuse that. Its standard time"
              + " runs already.");
    }
    if (request.received() == null) {
      return Optional.of("The payer does not have this request yet. Submit it first.");
    }
    if (!request.beforePayer()) {
      return Optional.of("The payer has decided about this request. Look at its timeline.");
    }
    if (clocks.wereRefused(caseId)) {
      return Optional.of(
          "It is on record already that this plan refuses to expedite. Report its written notice"
              + " among the deadlines of the case once it is here.");
    }
    return clocks.areRunning(caseId)
        ? Optional.empty()
        : Optional.of("The payer's time has not begun to run yet. Try again in a moment.");
  }

  private Instant moment(Instant said, Instant received) {
    if (said == null) {
      throw InvalidInput.in("at", "is needed");
    }
    Instant at = said.truncatedTo(ChronoUnit.MICROS);
    if (at.isAfter(clock.instant())) {
      throw InvalidInput.in("at", "lies in the future");
    }
    if (at.isBefore(received.truncatedTo(ChronoUnit.MINUTES))) {
      throw InvalidInput.in("at", "lies before the payer had the request");
    }
    return at;
  }

  private static String optional(String field, String text) {
    return SafeText.isBlank(text) ? null : RequiredText.of(field, text);
  }

  private static String inWords(List<CaseClock> running) {
    return running.stream()
            .map(one -> "%s: due %s.".formatted(one.label(), EngineClock.inWords(one.dueAt())))
            .collect(Collectors.joining(" "))
        + " "
        + RIGHTS;
  }
}
