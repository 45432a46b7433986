package org.recourse.grievance.owed;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reportable;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** What a representative sees and reports of what is owed although the case has ended. */
@Component
class ReportWhatIsOwedForm implements NarrowForm {

  private final OwedDuties duties;
  private final Deadlines deadlines;
  private final CaseFiles files;
  private final CaseAccess access;

  ReportWhatIsOwedForm(OwedDuties duties, Deadlines deadlines, CaseFiles files, CaseAccess access) {
    this.duties = duties;
    this.deadlines = deadlines;
    this.files = files;
    this.access = access;
  }

  @Override
  public String flow() {
    return "grievance";
  }

  @Override
  public String form() {
    return "report-what-is-owed";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return access.mayWorkOn(files.get(place.caseId()), person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    var clocks =
        duties.clocks(place.caseId()).stream()
            .collect(Collectors.toMap(CaseClock::id, clock -> clock));
    return Map.of(
        "caseNumber",
        files.get(place.caseId()).number(),
        "owedClocks",
        duties.clocks(place.caseId()).stream().map(ReportWhatIsOwedForm::row).toList(),
        "owedChoices",
        deadlines.reportable(place.caseId()).stream()
            .map(one -> choice(one, clocks.get(one.clock())))
            .toList());
  }

  @Override
  public void file(FormPlace place, Map<String, Object> answers) {
    var chosen = ((String) answers.get("owedReport")).split(":", 2);
    deadlines.report(
        Long.parseLong(chosen[0]),
        chosen[1],
        OffsetDateTime.parse((String) answers.get("owedDoneAt")).toInstant(),
        (String) answers.get("owedWords"));
  }

  private static Map<String, Object> row(CaseClock clock) {
    return Map.of("clock", clock.label(), "dueOn", lastDay(clock), "citation", clock.citation());
  }

  private static Map<String, Object> choice(Reportable one, CaseClock clock) {
    return Map.of(
        "value",
        one.clock() + ":" + one.outcome(),
        "label",
        "%s, by %s: %s".formatted(clock.label(), lastDay(clock), one.label()));
  }

  private static String lastDay(CaseClock clock) {
    return EngineClock.inWords(BusinessCalendar.dayOf(clock.dueAt()));
  }
}
