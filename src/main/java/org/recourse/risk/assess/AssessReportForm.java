package org.recourse.risk.assess;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.RequiredText;
import org.recourse.forms.desk.DeskForm;
import org.recourse.risk.file.KnownFacts;
import org.recourse.risk.file.RiskBook;
import org.recourse.risk.rating.Rating;
import org.springframework.stereotype.Component;

/** What a risk manager says a report is, what is known of it, and how much harm was done. */
@Component
class AssessReportForm implements DeskForm {

  private final RiskBook book;
  private final RouteFinding routes;
  private final ReviewWanted reviews;
  private final Rating rating;
  private final InvolvedStaff staff;
  private final CaseEnding ending;
  private final Clock clock;

  AssessReportForm(
      RiskBook book,
      RouteFinding routes,
      ReviewWanted reviews,
      Rating rating,
      InvolvedStaff staff,
      CaseEnding ending,
      Clock clock) {
    this.book = book;
    this.routes = routes;
    this.reviews = reviews;
    this.rating = rating;
    this.staff = staff;
    this.ending = ending;
    this.clock = clock;
  }

  @Override
  public String form() {
    return "assess-report";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    staff.keepAway(caseId, given);
    if ("NO_RISK".equals(given.get("assessment"))) {
      RequiredText.of("noRiskReason", (String) given.get("noRiskReason"));
      ending.mustHaveNothingUnread(caseId);
      return Map.of();
    }
    List<String> triggers = words(given.get("triggers"));
    String event = (String) given.get("adverseEvent");
    if (triggers.isEmpty() && event == null) {
      throw InvalidInput.in("triggers", "say what it is: everything that fits");
    }
    String review = review(given);
    var moments = KnownFacts.momentsIn(given, clock.instant());
    Map<String, Object> own = new LinkedHashMap<>(rating.take(caseId, given));
    own.putAll(
        book.change(
            caseId,
            risk -> {
              risk.assess(triggers, event);
              risk.learn(KnownFacts.in(given));
              risk.happened(moments);
              risk.review(review);
            }));
    mustBeEnough(review, reviews.by(caseId, routes.find(triggers, event).words()));
    return Kept.with(own, given, book, caseId);
  }

  @Override
  public Map<String, Object> factsAfter(UUID caseId) {
    return Map.of("harmInDoubt", rating.isInDoubt(caseId));
  }

  private static String review(Map<String, Object> given) {
    String wanted = (String) given.get("reviewKind");
    if (wanted == null) {
      throw InvalidInput.in("reviewKind", "say how it is reviewed");
    }
    if (wanted.equals(ReviewWanted.NONE)) {
      RequiredText.of("noReviewReason", (String) given.get("noReviewReason"));
    }
    return wanted;
  }

  private static void mustBeEnough(String planned, ReviewWanted.Least least) {
    if (least.isMoreThan(planned)) {
      throw InvalidInput.in(
          "reviewKind",
          (least.kind().equals(ReviewWanted.ANALYSIS)
                  ? "a root cause analysis is owed here; choose it. "
                  : "this kind of event is reviewed; choose the review. ")
              + least.because().citation());
    }
  }

  static List<String> words(Object said) {
    return said instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
  }
}
