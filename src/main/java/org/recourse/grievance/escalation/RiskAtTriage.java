package org.recourse.grievance.escalation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.ReferralAdvice;
import org.recourse.casefile.related.ReferralDetails;
import org.recourse.casefile.related.Referrals;
import org.recourse.forms.RequiredText;
import org.springframework.stereotype.Component;

/**
 * Takes what triage decides about risk management. A report is made in the transaction of the
 * triage; its words stand in the case of risk management alone. Where the rules want a report,
 * going on without one needs a reason, and that stands in the file of the complaint.
 */
@Component
public class RiskAtTriage {

  /** The keys of the triage form that are about this. */
  public static final Set<String> KEYS =
      Set.of(TriageWords.MARKS, TriageWords.DECISION, TriageWords.REASON, TriageWords.CONCERNS);

  private final RiskAdvice rules;
  private final Referrals referrals;
  private final Timeline timeline;

  RiskAtTriage(RiskAdvice rules, Referrals referrals, Timeline timeline) {
    this.rules = rules;
    this.referrals = referrals;
    this.timeline = timeline;
  }

  /**
   * Reports the complaint, or notes why not; does nothing where risk management keeps no cases
   * here.
   *
   * @param roundBegan when this round of the complaint began; null for the first
   * @param harmDismissed whether harm was alleged and this triage ends the matter: then a person
   *     decides with a reason also where the rules only ask to look (SOM App. A, A-0118)
   * @throws InvalidInput when the rules want a report and nothing was decided, with their reason,
   *     or when a reason or a word is missing
   */
  public void decide(
      UUID caseId, Map<String, Object> answers, Instant roundBegan, boolean harmDismissed) {
    rules
        .of(caseId, answers)
        .ifPresent(
            advice ->
                decide(caseId, answers, roundBegan, advice, harmDismissed || advice.isToRefer()));
  }

  private void decide(
      UUID caseId,
      Map<String, Object> answers,
      Instant roundBegan,
      ReferralAdvice advice,
      boolean wanted) {
    TriageWords said = TriageWords.in(answers);
    var reported = rules.reportedSince(caseId, roundBegan);
    if (said.decision() == null) {
      if (wanted && reported.isEmpty()) {
        throw undecided(advice);
      }
    } else if (said.decision() == TriageWords.Decision.DECLINE) {
      decline(caseId, said, advice, wanted);
    } else if (reported.isPresent()) {
      throw refused(
          TriageWords.DECISION,
          "It was reported to risk management on "
              + ReferralDetails.inWords(reported.get())
              + ". Leave the choice empty, or report it again from the menu 'Something happened'.");
    } else {
      refer(caseId, said, advice);
    }
  }

  private void refer(UUID caseId, TriageWords said, ReferralAdvice advice) {
    Set<String> triggers = new TreeSet<>(said.marks());
    triggers.addAll(advice.triggers());
    if (triggers.isEmpty()) {
      throw refused(TriageWords.MARKS, "Mark what risk management must hear of.");
    }
    RequiredText.of(TriageWords.CONCERNS, said.concerns());
    Map<String, Object> details =
        Map.of(
            ReferralDetails.TRIGGERS,
            List.copyOf(triggers),
            ReferralDetails.CONCERNS,
            said.concerns());
    String reason =
        said.reason() == null ? advice.reason() : said.reason() + "\n\n" + advice.reason();
    referrals.refer(caseId, RiskAdvice.FLOW, reason, details);
  }

  private void decline(UUID caseId, TriageWords said, ReferralAdvice advice, boolean wanted) {
    if (wanted && said.reason() == null) {
      throw refused(
          TriageWords.REASON,
          "Say why it is not reported to risk management. The rules say: " + advice.reason());
    }
    Map<String, Object> details = new HashMap<>();
    details.put("advice", advice.weight());
    details.put("adviceReason", advice.reason());
    details.put("triggers", advice.triggers());
    details.put("marks", said.marks());
    details.put("reason", said.reason());
    details.values().removeIf(Objects::isNull);
    timeline.record(
        caseId,
        "RISK_REPORT_DECLINED",
        "It was decided not to report the complaint to risk management.",
        details);
  }

  private static InvalidInput undecided(ReferralAdvice advice) {
    return refused(
        TriageWords.DECISION,
        "Risk management should hear of this complaint. "
            + advice.reason()
            + " Choose under 'Risk management' to report it, or not to with your reason.");
  }

  private static InvalidInput refused(String field, String sentence) {
    return new InvalidInput(sentence, Map.of(field, sentence));
  }
}
