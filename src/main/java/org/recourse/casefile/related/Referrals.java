package org.recourse.casefile.related;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.Parties;
import org.recourse.casefile.text.SafeText;
import org.recourse.casefile.timeline.CaseFileRow;
import org.recourse.casefile.timeline.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a matter over to another flow, which opens its own linked case in the same transaction. */
@Service
@Transactional
public class Referrals {

  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final CaseFiles files;
  private final Parties parties;
  private final RelatedCases related;
  private final ObjectProvider<ReferralReceiver> receivers;

  Referrals(
      JdbcTemplate jdbc,
      Ledger ledger,
      CaseFiles files,
      Parties parties,
      RelatedCases related,
      ObjectProvider<ReferralReceiver> receivers) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.files = files;
    this.parties = parties;
    this.related = related;
    this.receivers = receivers;
  }

  /**
   * Refers a case; it goes on itself.
   *
   * @param flow the word that names the receiving flow
   * @param reason in the words of whoever refers
   * @throws InvalidInput when no such flow takes referrals, naming those that do
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public Referral refer(UUID caseId, String flow, String reason) {
    SafeText.require("reason", reason, 20_000);
    var from = files.get(caseId);
    var receiver = receiver(flow);
    var opened = receiver.receive(from, reason, parties.of(caseId));
    var now = ledger.now();
    var referral =
        new Referral(
            UUID.randomUUID(),
            caseId,
            receiver.flow(),
            opened.id(),
            opened.number(),
            reason,
            ledger.actor(),
            now);
    ledger.append(
        caseId,
        now,
        "CASE_REFERRED",
        "The case was referred; another flow opened a case of its own.",
        Map.of(
            "referralId", referral.id(),
            "flow", referral.flow(),
            "openedCaseId", opened.id(),
            "number", opened.number(),
            "reason", reason));
    ledger.append(
        opened.id(),
        now,
        "REFERRAL_RECEIVED",
        "The case was opened by a referral.",
        Map.of("fromCaseId", caseId, "number", from.number(), "reason", reason));
    write(referral);
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
    return jdbc.query(
        "select r.*, f.number from referral r join case_file f on f.id = r.opened_case_id"
            + " where r.case_id = ? order by r.referred_at, f.number",
        (row, n) ->
            new Referral(
                row.getObject("id", UUID.class),
                caseId,
                row.getString("to_flow"),
                row.getObject("opened_case_id", UUID.class),
                row.getString("number"),
                row.getString("reason"),
                row.getString("referred_by"),
                CaseFileRow.instant(row, "referred_at")),
        caseId);
  }

  private ReferralReceiver receiver(String flow) {
    return receivers.stream()
        .filter(receiver -> receiver.flow().equals(flow))
        .findFirst()
        .orElseThrow(
            () -> {
              var flows =
                  receivers.stream()
                      .map(ReferralReceiver::flow)
                      .sorted()
                      .collect(Collectors.joining(", "));
              var there =
                  flows.isEmpty()
                      ? "No flow takes referrals."
                      : "Flows that take referrals: " + flows + ".";
              return InvalidInput.in("flow", "no such flow takes referrals. " + there);
            });
  }

  private void write(Referral referral) {
    jdbc.update(
        "insert into referral (id, case_id, to_flow, opened_case_id, reason, referred_by,"
            + " referred_at) values (?, ?, ?, ?, ?, ?, ?)",
        referral.id(),
        referral.caseId(),
        referral.flow(),
        referral.openedCaseId(),
        referral.reason(),
        referral.referredBy(),
        referral.referredAt().atOffset(UTC));
  }
}
