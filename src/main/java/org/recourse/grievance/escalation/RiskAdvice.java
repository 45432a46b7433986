package org.recourse.grievance.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.related.Referral;
import org.recourse.casefile.related.ReferralAdvice;
import org.recourse.casefile.related.ReferralAdvisor;
import org.recourse.casefile.related.ReferralSigns;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rules of risk management about a complaint as it is coded now. Files nothing. */
@Component
public class RiskAdvice {

  /** The word that names the flow of risk management. */
  static final String FLOW = "risk";

  private final ObjectProvider<ReferralAdvisor> advisors;
  private final Referrals referrals;
  private final Answers answers;
  private final NamedPeople named;
  private final ComplaintCount complaints;

  RiskAdvice(
      ObjectProvider<ReferralAdvisor> advisors,
      Referrals referrals,
      Answers answers,
      NamedPeople named,
      ComplaintCount complaints) {
    this.advisors = advisors;
    this.referrals = referrals;
    this.answers = answers;
    this.named = named;
    this.complaints = complaints;
  }

  /** What a representative may mark, as a form offers it; empty where risk keeps no cases here. */
  public List<Map<String, String>> choices() {
    return advisor().map(ReferralAdvisor::marks).orElse(List.of()).stream()
        .map(mark -> Map.of("label", mark.label(), "value", mark.word()))
        .toList();
  }

  /**
   * What the rules say.
   *
   * @param coded what the triage form says so far, over what is on record
   * @return empty where risk management keeps no cases here
   */
  public Optional<ReferralAdvice> of(UUID caseId, Map<String, Object> coded) {
    return advisor().map(advisor -> advisor.advise(signs(advisor, caseId, coded)));
  }

  /**
   * When the complaint was last reported to risk management in this round; empty when it was not.
   */
  public Optional<Instant> reportedSince(UUID caseId, Instant roundBegan) {
    return referrals.of(caseId).stream()
        .filter(referral -> referral.flow().equals(FLOW))
        .map(Referral::referredAt)
        .filter(at -> roundBegan == null || !at.isBefore(roundBegan))
        .reduce((earlier, later) -> later);
  }

  private ReferralSigns signs(ReferralAdvisor advisor, UUID caseId, Map<String, Object> coded) {
    Map<String, Object> known = answers.of(caseId);
    Object harm = coded.getOrDefault("harm", known.get("harm"));
    Set<String> people =
        coded.containsKey("namedStaff")
            ? TriageWords.words(coded.get("namedStaff"))
            : named.of(caseId);
    boolean hasPlace = known.get("place") != null && !known.get("place").toString().isBlank();
    return new ReferralSigns(
        caseId,
        issues(coded.getOrDefault("issues", known.get("issues"))),
        Boolean.TRUE.equals(known.get("allegesHarm")),
        harm instanceof Number number ? (Integer) number.intValue() : null,
        complaints.most(caseId, people, hasPlace, advisor.window()),
        TriageWords.words(coded.get(TriageWords.MARKS)));
  }

  private static List<Map<String, Object>> issues(Object list) {
    List<Map<String, Object>> issues = new ArrayList<>();
    if (list instanceof List<?> rows) {
      for (Object row : rows) {
        if (row instanceof Map<?, ?> issue) {
          Map<String, Object> codes = new HashMap<>();
          codes.put("about", issue.get("about"));
          codes.put("category", issue.get("category"));
          codes.put(
              "severity", issue.get("severity") instanceof Number rated ? rated.intValue() : null);
          codes.values().removeIf(Objects::isNull);
          issues.add(codes);
        }
      }
    }
    return issues;
  }

  private Optional<ReferralAdvisor> advisor() {
    return advisors.stream().filter(advisor -> advisor.flow().equals(FLOW)).findFirst();
  }
}
