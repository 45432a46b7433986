package org.recourse.casefile.related;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.timeline.Ledger;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a referring case hears of its referrals, read from its timeline. It is told by the
 * hospital's own software, so that it does not say who works on the other case.
 */
@Service
@Transactional
public class ReferralNews {

  /** What was cleared last, word for word: a record key that forms and letters read. */
  public static final String CLEARED_WORDING = "clearedWording";

  /**
   * Whether letters say what was cleared instead of what was written here: a record key, on as soon
   * as something was cleared; a person may take it back.
   */
  public static final String USE_CLEARED_WORDING = "useClearedWording";

  /** Everything given back, oldest first: a record key that forms read. */
  public static final String RETURNS = "referralReturns";

  private static final String RECEIVED = "REFERRAL_ACKNOWLEDGED";
  private static final String RETURNED = "REFERRAL_RETURNED";

  private final Ledger ledger;
  private final CaseFiles files;
  private final Answers answers;

  ReferralNews(Ledger ledger, CaseFiles files, Answers answers) {
    this.ledger = ledger;
    this.files = files;
    this.answers = answers;
  }

  /** When the other side had it; empty while nobody has answered. */
  @Transactional(readOnly = true)
  public Optional<Instant> receivedAt(Referral referral) {
    return entries(referral.caseId(), referral.id(), RECEIVED).stream()
        .map(TimelineEntry::recordedAt)
        .findFirst();
  }

  /** What was given back, oldest first. */
  @Transactional(readOnly = true)
  public List<ReferralReturn> returns(Referral referral) {
    return entries(referral.caseId(), referral.id(), RETURNED).stream()
        .map(ReferralNews::given)
        .toList();
  }

  void received(Origin origin) {
    files.getHeld(origin.caseId());
    if (entries(origin.caseId(), origin.referralId(), RECEIVED).isEmpty()) {
      tell(origin, RECEIVED, "The referral was received.", new HashMap<>());
    }
  }

  void returned(Origin origin, String status, String wording) {
    files.getHeld(origin.caseId());
    var known = entries(origin.caseId(), origin.referralId(), RETURNED);
    if (known.stream().map(ReferralNews::given).anyMatch(one -> isSame(one, status, wording))) {
      return;
    }
    Map<String, Object> given = new HashMap<>();
    given.put("status", status);
    given.put("wording", wording);
    given.values().removeIf(Objects::isNull);
    Map<String, Object> row = new HashMap<>(given);
    row.put("flow", origin.flow());
    row.put("returnedAt", ledger.now().toString());
    var changes = changes(origin.caseId(), row, wording);
    answers.put(origin.caseId(), changes);
    given.put("changes", changes);
    tell(origin, RETURNED, "What may be told of the referral was given back.", given);
  }

  private Map<String, Object> changes(UUID caseId, Map<String, Object> row, String wording) {
    List<Object> rows = new ArrayList<>();
    if (answers.of(caseId).get(RETURNS) instanceof List<?> before) {
      rows.addAll(before);
    }
    rows.add(row);
    Map<String, Object> changes = new HashMap<>();
    changes.put(RETURNS, rows);
    if (wording != null) {
      changes.put(CLEARED_WORDING, wording);
      changes.put(USE_CLEARED_WORDING, true);
    }
    return changes;
  }

  private void tell(Origin origin, String type, String summary, Map<String, Object> details) {
    details.put("flow", origin.flow());
    details.put("referralId", origin.referralId());
    ledger.appendBy(SignedOn.SYSTEM, origin.caseId(), ledger.now(), type, summary, details);
  }

  private List<TimelineEntry> entries(UUID caseId, UUID referralId, String type) {
    return ledger.of(caseId).stream()
        .filter(entry -> entry.type().equals(type))
        .filter(entry -> referralId.toString().equals(entry.details().get("referralId")))
        .toList();
  }

  private static ReferralReturn given(TimelineEntry entry) {
    return new ReferralReturn(
        (String) entry.details().get("status"),
        (String) entry.details().get("wording"),
        entry.recordedAt());
  }

  private static boolean isSame(ReferralReturn one, String status, String wording) {
    return one.status().equals(status) && Objects.equals(one.clearedWording(), wording);
  }
}
