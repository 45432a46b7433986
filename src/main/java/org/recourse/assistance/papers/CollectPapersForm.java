package org.recourse.assistance.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** The form Collect papers: which of the wanted papers was seen, and why another does not come. */
@Component
class CollectPapersForm implements DeskForm {

  private final PaperBook papers;
  private final WaitBook waits;
  private final PaperRecord record;
  private final ChosenPrograms programs;
  private final CaseFiles files;
  private final SignedOn person;
  private final Clock clock;

  CollectPapersForm(
      PaperBook papers,
      WaitBook waits,
      PaperRecord record,
      ChosenPrograms programs,
      CaseFiles files,
      SignedOn person,
      Clock clock) {
    this.papers = papers;
    this.waits = waits;
    this.record = record;
    this.programs = programs;
    this.files = files;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public String form() {
    return "collect-papers";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    List<WantedPaper> wanted = papers.of(caseId);
    List<?> lines = given.get(PaperRecord.KEY) instanceof List<?> rows ? rows : List.of();
    if (lines.size() != wanted.size()) {
      throw InvalidInput.in(PaperRecord.KEY, "say of each paper how it stands");
    }
    Set<String> decidedHere = programs.decidedHere(caseId);
    List<WantedPaper> answered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      answered.add(answered(decidedHere, i + 1, (Map<?, ?>) lines.get(i), wanted.get(i), today));
    }
    Map<String, Object> before = record.of(caseId);
    papers.keep(caseId, answered);
    if (!answered.equals(wanted)) {
      waits.keep(caseId, waits.of(caseId).answered(today));
    }
    Map<String, Object> own = record.since(caseId, before);
    own.putIfAbsent(PaperRecord.KEY, record.of(caseId).get(PaperRecord.KEY));
    return own;
  }

  private WantedPaper answered(
      Set<String> decidedHere, int number, Map<?, ?> line, WantedPaper paper, LocalDate today) {
    PaperLine told = new PaperLine(line);
    told.problem(paper, decidedHere.contains(paper.program()), today)
        .ifPresent(
            what -> {
              throw InvalidInput.in(PaperRecord.KEY, "line %d: %s".formatted(number, what));
            });
    boolean same = told.says(paper);
    String by = told.needsWitness() ? same ? paper.seenBy() : person.username() : null;
    return paper.answered(told.state(), told.paper(), told.seenOn(), by, told.why());
  }
}
