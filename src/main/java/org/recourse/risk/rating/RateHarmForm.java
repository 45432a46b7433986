package org.recourse.risk.rating;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.recourse.risk.file.LinkedReport;
import org.springframework.stereotype.Component;

/** The second rating: what happened is shown, how it was rated before is not. */
@Component
class RateHarmForm implements NarrowForm {

  private static final String NARRATIVE = "narrative";

  private final Rating rating;
  private final Answers answers;
  private final LinkedReport linked;
  private final Timeline timeline;
  private final CaseFiles files;
  private final CaseAccess access;

  RateHarmForm(
      Rating rating,
      Answers answers,
      LinkedReport linked,
      Timeline timeline,
      CaseFiles files,
      CaseAccess access) {
    this.rating = rating;
    this.answers = answers;
    this.linked = linked;
    this.timeline = timeline;
    this.files = files;
    this.access = access;
  }

  @Override
  public String flow() {
    return "risk";
  }

  @Override
  public String form() {
    return "rate-harm";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return access.mayWorkOn(files.get(place.caseId()), person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("caseNumber", files.get(place.caseId()).number());
    Object said = answers.of(place.caseId()).get(NARRATIVE);
    if (said != null) {
      shown.put(NARRATIVE, said);
    }
    linked.storyOf(place.caseId()).ifPresent(story -> shown.put("linkedNarrative", story));
    return shown;
  }

  @Override
  public void file(FormPlace place, Map<String, Object> given) {
    files.getHeld(place.caseId());
    Map<String, Object> kept = rating.take(place.caseId(), given);
    kept.values().removeIf(value -> value == null);
    timeline.record(
        place.caseId(),
        "HARM_RATED_AGAIN",
        "A second person rated the harm; both ratings are kept.",
        Map.of("changes", kept));
  }
}
