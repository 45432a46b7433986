package org.recourse.assistance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recourse.assistance.answer.ProgramAnswers;
import org.recourse.assistance.bill.Bills;
import org.recourse.assistance.determination.Preparers;
import org.recourse.assistance.determination.amounts.DecidedHere;
import org.recourse.assistance.interview.Interview;
import org.recourse.assistance.interview.InterviewCheck;
import org.recourse.assistance.papers.Checklist;
import org.recourse.assistance.papers.IncomeFact;
import org.recourse.assistance.papers.ProvenIncomes;
import org.recourse.assistance.papers.Want;
import org.recourse.assistance.result.Enrollment;
import org.recourse.assistance.result.ScreeningBook;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** What the rules say when a counselor has filled in one of the flow's forms. */
@Component
class ApplicationTasks {

  private final ApplicationBook book;
  private final InterviewCheck check;
  private final ScreeningBook screenings;
  private final Checklist checklist;
  private final ProvenIncomes proven;
  private final Bills bills;
  private final DecidedHere decidedHere;
  private final Preparers preparers;
  private final ProgramAnswers answers;
  private final ApplyingElsewhere elsewhere;
  private final Map<String, DeskForm> others;

  ApplicationTasks(
      ApplicationBook book,
      InterviewCheck check,
      ScreeningBook screenings,
      Checklist checklist,
      ProvenIncomes proven,
      Bills bills,
      DecidedHere decidedHere,
      Preparers preparers,
      ProgramAnswers answers,
      ApplyingElsewhere elsewhere,
      List<DeskForm> others) {
    this.bills = bills;
    this.decidedHere = decidedHere;
    this.preparers = preparers;
    this.answers = answers;
    this.elsewhere = elsewhere;
    this.others =
        others.stream()
            .filter(form -> form.flow().equals("assistance"))
            .collect(Collectors.toMap(DeskForm::form, form -> form));
    this.book = book;
    this.check = check;
    this.screenings = screenings;
    this.checklist = checklist;
    this.proven = proven;
  }

  /** Returns what became of the flow's own columns and lists. */
  Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    preparers.note(caseId, form);
    return switch (form) {
      case "interview-patient" -> interview(caseId, given);
      case "answer-questions" -> answer(caseId, given);
      case "choose-programs" -> choose(caseId, given);
      case "apply-to-programs" -> enroll(caseId, given);
      default -> others.containsKey(form) ? others.get(form).take(caseId, given) : Map.of();
    };
  }

  private Map<String, Object> interview(UUID caseId, Map<String, Object> given) {
    refuse(check.problems(given));
    Interview told = Interview.in(given);
    if (!told.isHeld()) {
      throw InvalidInput.in("members", "name the patient first, then everybody who belongs");
    }
    Map<String, Object> own = change(caseId, given, a -> a.tell(told));
    own.putAll(bills.takeWithoutPrices(caseId, given));
    own.putAll(answers.toldAnew(caseId));
    return own;
  }

  private Map<String, Object> answer(UUID caseId, Map<String, Object> given) {
    refuse(check.problems(given));
    Set<String> open = screenings.openFacts(caseId);
    return change(caseId, given, a -> a.answer(given, open));
  }

  private Map<String, Object> choose(UUID caseId, Map<String, Object> given) {
    List<String> programs = new ArrayList<>();
    if (given.get("chosenPrograms") instanceof List<?> ticked) {
      ticked.forEach(program -> programs.add((String) program));
    }
    String choice = (String) given.get("choice");
    Function<String, Set<IncomeFact>> incomes = proven.by(book.get(caseId).facts().household());
    List<Map<String, Object>> results = screenings.of(caseId);
    ProgramChoice.check(programs, results, decidedHere);
    List<Map<String, Object>> portals =
        results.stream().filter(r -> decidedHere.hasPortal((String) r.get("program"))).toList();
    return change(
        caseId,
        given,
        a -> a.choose(choice, programs, portals, program -> papers(program, incomes)));
  }

  /** Routing facts that no field of the form asks for. */
  Map<String, Object> factsAfter(UUID caseId, String form) {
    return switch (form) {
      case "choose-programs" ->
          Map.of("elsewhere", book.get(caseId).hasEnrollments() ? "SOME" : "NONE");
      default -> others.containsKey(form) ? others.get(form).factsAfter(caseId) : Map.of();
    };
  }

  private String papers(String program, Function<String, Set<IncomeFact>> incomes) {
    return checklist.wanted(List.of(program), incomes).stream()
        .map(Want::words)
        .collect(Collectors.joining("; "));
  }

  private Map<String, Object> enroll(UUID caseId, Map<String, Object> given) {
    List<Map<?, ?>> lines = new ArrayList<>();
    if (given.get("enrollments") instanceof List<?> rows) {
      rows.forEach(row -> lines.add((Map<?, ?>) row));
    }
    List<Enrollment> before = book.get(caseId).enrollments();
    Set<String> waiting = elsewhere.waitingForPapers(caseId);
    Map<String, Object> own = change(caseId, given, a -> a.enroll(lines, waiting));
    book.get(caseId).enrollments().stream()
        .filter(one -> one.isAwaited() && !before.contains(one))
        .forEach(e -> answers.await(caseId, e.program(), e.name(), e.confirmation()));
    own.putAll(answers.onRecord(caseId));
    return own;
  }

  private static void refuse(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new InvalidInput("Please correct: " + String.join("; ", wrong.values()), wrong);
    }
  }

  private Map<String, Object> change(
      UUID caseId, Map<String, Object> given, Consumer<Application> how) {
    Map<String, Object> own = new LinkedHashMap<>(book.change(caseId, how));
    book.get(caseId)
        .values()
        .forEach(
            (key, value) -> {
              if (given.containsKey(key)) {
                own.put(key, value);
              }
            });
    return own;
  }
}
