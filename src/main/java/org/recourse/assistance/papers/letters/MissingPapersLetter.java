package org.recourse.assistance.papers.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.bill.BillBook;
import org.recourse.assistance.collections.BillClock;
import org.recourse.assistance.collections.BillClocks;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.assistance.letters.ProgramWords;
import org.recourse.assistance.papers.Checklist;
import org.recourse.assistance.papers.ChosenPrograms;
import org.recourse.assistance.papers.PaperBook;
import org.recourse.assistance.papers.WantedPaper;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** What the letter that asks for missing papers says of its own; reminders say the same. */
@Component
class MissingPapersLetter implements LetterFields {

  private final PaperBook papers;
  private final Checklist checklist;
  private final ChosenPrograms programs;
  private final ProgramWords words;
  private final BillBook bills;
  private final BillClocks clocks;
  private final CaseFiles files;
  private final Clock clock;

  MissingPapersLetter(
      PaperBook papers,
      Checklist checklist,
      ChosenPrograms programs,
      ProgramWords words,
      BillBook bills,
      BillClocks clocks,
      CaseFiles files,
      Clock clock) {
    this.papers = papers;
    this.checklist = checklist;
    this.programs = programs;
    this.words = words;
    this.bills = bills;
    this.clocks = clocks;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String letter() {
    return "INCOMPLETE";
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("receivedOn", BusinessCalendar.dayOf(files.get(caseId).receivedAt()).toString());
    fields.put("missing", missing(caseId, language));
    heldUntil(caseId).ifPresent(day -> fields.put("heldUntil", day.toString()));
    return fields;
  }

  /** A paper that no program wants any more is not asked for, even where it once was. */
  private List<String> missing(UUID caseId, String language) {
    List<WantedPaper> awaited = papers.of(caseId).stream().filter(WantedPaper::isAwaited).toList();
    return checklist.wanted(programs.of(caseId), programs.incomes(caseId)).stream()
        .filter(want -> awaited.stream().anyMatch(paper -> paper.isFor(want)))
        .map(want -> words.papers(want, language))
        .distinct()
        .toList();
  }

  private Optional<LocalDate> heldUntil(UUID caseId) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    return bills.of(caseId).stream()
        .flatMap(bill -> clocks.of(bill, today).stream())
        .map(BillClock::until)
        .max(Comparator.naturalOrder())
        .filter(day -> day.isAfter(today));
  }
}
