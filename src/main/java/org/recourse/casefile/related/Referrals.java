package org.recourse.casefile.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.Parties;
import org.recourse.casefile.access.ConfinedKinds;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a matter over to another flow, which opens its own linked case in the same transaction.
 * Where that case is confined, the referring one says that it was referred and nothing else.
 */
@Service
@Transactional
public class Referrals {

  private final ReferralBook book;
  private final Ledger ledger;
  private final CaseFiles files;
  private final Parties parties;
  private final RelatedCases related;
  private final ConfinedKinds confined;
  private final ReferralNews news;
  private final ObjectProvider<ReferralReceiver> receivers;

  Referrals(
      ReferralBook book,
      Ledger ledger,
      CaseFiles files,
      Parties parties,
      RelatedCases related,
      ConfinedKinds confined,
      ReferralNews news,
      ObjectProvider<ReferralReceiver> receivers) {
    this.book = book;
    this.ledger = ledger;
    this.files = files;
    this.parties = parties;
    this.related = related;
    this.confined = confined;
    this.news = news;
    this.receivers = receivers;
  }

  /** As {@link #refer(UUID, String, String, Map)}, to a flow that asks nothing more. */
  public Referral refer(UUID caseId, String flow, String reason) {
    return refer(caseId, flow, reason, Map.of());
  }

  /**
   * Refers a case; it goes on itself.
   *
   * @param flow the word that names the receiving flow
   * @param reason in the words of whoever refers
   * @param details what the form of the receiving flow asks, by its record keys; checked by it
   * @throws InvalidInput when no such flow takes referrals, naming those that do, or when a detail
   *     is missing
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public Referral refer(UUID caseId, String flow, String reason, Map<String, Object> details) {
    SafeText.require("reason", reason, 20_000);
    var from = files.get(caseId);
    var receiver = receiver(flow);
    var opened = receiver.receive(from, reason, parties.of(caseId), details);
    var isConfined = confined.has(opened.kind());
    var referral =
        new Referral(
            UUID.randomUUID(),
            caseId,
            receiver.flow(),
            isConfined ? null : opened.id(),
            isConfined ? null : opened.number(),
            isConfined ? null : reason,
            ledger.actor(),
            ledger.now());
    tell(referral);
    tell(referral, from, opened, reason);
    book.write(referral);
    if (isConfined) {
      book.keepApart(referral.id(), opened, reason);
    }
    related.relate(caseId, opened.id(), Relation.REFERRED);
    return referral;
  }

  /** Whether a flow of this word takes referrals. */
  public boolean takes(String flow) {
    return receivers.stream().anyMatch(receiver -> receiver.flow().equals(flow));
  }

  /** The referrals made from a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Referral> of(UUID caseId) {
    return book.of(caseId);
  }

  /**
   * The cases that were opened from this one, those of confined kinds too, whatever the caller may
   * see; not to be shown to anybody.
   */
  @Transactional(readOnly = true)
  public List<UUID> openedFrom(UUID caseId) {
    return book.openedFrom(caseId);
  }

  /** Where a case came from; empty for one that nobody referred. For those who may see the case. */
  @Transactional(readOnly = true)
  public Optional<Origin> originOf(UUID openedCaseId) {
    return book.originOf(openedCaseId);
  }

  /**
   * Tells the referring case, once, that its referral was received, and nothing more. Does nothing
   * for a case that nobody referred.
   */
  public void received(UUID openedCaseId) {
    book.originOf(openedCaseId).ifPresent(news::received);
  }

  /**
   * Gives back to the referring case what it may know; the same news twice is told once. Does
   * nothing for a case that nobody referred.
   *
   * @param status a word in capitals
   * @param clearedWording what may be told outside, word for word; null when nothing was cleared
   */
  public void giveBack(UUID openedCaseId, String status, String clearedWording) {
    SafeText.require("status", status, 100);
    if (clearedWording != null) {
      SafeText.require("clearedWording", clearedWording, 20_000);
    }
    book.originOf(openedCaseId).ifPresent(origin -> news.returned(origin, status, clearedWording));
  }

  private void tell(Referral referral) {
    var details = new HashMap<String, Object>();
    details.put("referralId", referral.id());
    details.put("flow", referral.flow());
    details.put("openedCaseId", referral.openedCaseId());
    details.put("number", referral.openedNumber());
    details.put("reason", referral.reason());
    details.values().removeIf(value -> value == null);
    var summary =
        referral.isConfined()
            ? "The case was referred; it goes on itself."
            : "The case was referred; another flow opened a case of its own.";
    ledger.append(referral.caseId(), referral.referredAt(), "CASE_REFERRED", summary, details);
  }

  private void tell(Referral referral, CaseFile from, CaseFile opened, String reason) {
    var details = new HashMap<String, Object>();
    details.put("fromCaseId", from.id());
    details.put("number", from.number());
    details.put("reason", reason);
    if (referral.isConfined()) {
      details.put("referralId", referral.id());
    }
    ledger.append(
        opened.id(),
        referral.referredAt(),
        "REFERRAL_RECEIVED",
        "The case was opened by a referral.",
        details);
  }

  private ReferralReceiver receiver(String flow) {
    return receivers.stream()
        .filter(receiver -> receiver.flow().equals(flow))
        .findFirst()
        .orElseThrow(() -> InvalidInput.in("flow", "no such flow takes referrals. " + takers()));
  }

  private String takers() {
    var flows =
        receivers.stream().map(ReferralReceiver::flow).sorted().collect(Collectors.joining(", "));
    return flows.isEmpty()
        ? "No flow takes referrals."
        : "Flows that take referrals: " + flows + ".";
  }
}
