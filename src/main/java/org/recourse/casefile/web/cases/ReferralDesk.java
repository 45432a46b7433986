package org.recourse.casefile.web.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.related.Referral;
import org.recourse.casefile.related.ReferralAdvisor;
import org.recourse.casefile.related.ReferralDetails;
import org.recourse.casefile.related.ReferralNews;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a case is referred, and where its people read what became of it. */
@Component
class ReferralDesk {

  private final Referrals referrals;
  private final ReferralNews news;
  private final ReferralDetails details;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;
  private final ObjectProvider<CaseKind> kinds;
  private final ObjectProvider<ReferralAdvisor> advisors;

  ReferralDesk(
      Referrals referrals,
      ReferralNews news,
      ReferralDetails details,
      CaseFiles files,
      CaseAccess access,
      SignedOn person,
      ObjectProvider<CaseKind> kinds,
      ObjectProvider<ReferralAdvisor> advisors) {
    this.referrals = referrals;
    this.news = news;
    this.details = details;
    this.files = files;
    this.access = access;
    this.person = person;
    this.kinds = kinds;
    this.advisors = advisors;
  }

  /** The flows that take referrals from this case, in the order of their words. */
  List<ReferralOption> optionsOf(CaseFile file) {
    return kinds.stream()
        .filter(kind -> !kind.flow().equals(file.kind()) && referrals.takes(kind.flow()))
        .sorted(Comparator.comparing(CaseKind::flow))
        .map(kind -> option(file.id(), kind))
        .toList();
  }

  /** What became of each referral, oldest first. */
  List<ReferralAnswer> of(UUID caseId) {
    return referrals.of(caseId).stream().map(this::shown).toList();
  }

  /**
   * Refers a case; a second time only when it is meant.
   *
   * @throws NotAllowedNow when it was referred there before and {@code again} is not said
   */
  @Transactional
  ReferralAnswer refer(
      UUID caseId, String flow, String reason, Map<String, Object> given, boolean again) {
    files.getHeld(caseId);
    var checked = details.checked(flow, given);
    last(caseId, flow)
        .filter(before -> !again)
        .ifPresent(
            before -> {
              throw new NotAllowedNow(
                  "This case was referred there on "
                      + ReferralDetails.inWords(before.referredAt())
                      + ". Say that you mean it if it is to be referred again.");
            });
    return shown(referrals.refer(caseId, flow, reason, checked));
  }

  private ReferralOption option(UUID caseId, CaseKind kind) {
    var marks =
        advisors.stream()
            .filter(advisor -> advisor.flow().equals(kind.flow()))
            .findFirst()
            .map(ReferralAdvisor::marks)
            .orElse(List.of());
    var last = last(caseId, kind.flow()).map(Referral::referredAt).orElse(null);
    return new ReferralOption(kind.flow(), kind.title(), marks, last);
  }

  private Optional<Referral> last(UUID caseId, String flow) {
    return referrals.of(caseId).stream()
        .filter(referral -> referral.flow().equals(flow))
        .reduce((earlier, later) -> later);
  }

  private ReferralAnswer shown(Referral referral) {
    return new ReferralAnswer(
        referral.flow(),
        titleOf(referral.flow()),
        numberOf(referral),
        referral.reason(),
        referral.referredBy(),
        referral.referredAt(),
        news.receivedAt(referral).orElse(null),
        news.returns(referral));
  }

  private String titleOf(String flow) {
    return kinds.stream()
        .filter(kind -> kind.flow().equals(flow))
        .findFirst()
        .map(CaseKind::title)
        .orElse(flow);
  }

  private String numberOf(Referral referral) {
    return referral.isConfined()
        ? null
        : files
            .find(referral.openedCaseId())
            .filter(file -> access.maySee(file, person))
            .map(CaseFile::number)
            .orElse(null);
  }
}
