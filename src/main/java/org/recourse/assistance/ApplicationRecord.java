package org.recourse.assistance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.assistance.determination.Preparers;
import org.recourse.assistance.interview.Interview;
import org.recourse.assistance.interview.InterviewCheck;
import org.recourse.assistance.result.ScreeningBook;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Parties;
import org.recourse.forms.FlowRecord;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** What an application has on record: people, answers, household and how it was screened. */
@Component
class ApplicationRecord implements FlowRecord {

  private final CaseKind kind;
  private final Applications applications;
  private final ApplicationBook book;
  private final ApplicationTasks tasks;
  private final InterviewCheck check;
  private final ScreeningBook screenings;
  private final Parties parties;
  private final Answers answers;
  private final List<KeptBeside> beside;
  private final SecondApplication second;
  private final Preparers preparers;

  ApplicationRecord(
      CaseKind assistanceKind,
      Applications applications,
      ApplicationBook book,
      ApplicationTasks tasks,
      InterviewCheck check,
      ScreeningBook screenings,
      Parties parties,
      Answers answers,
      List<KeptBeside> beside,
      SecondApplication second,
      Preparers preparers) {
    this.kind = assistanceKind;
    this.applications = applications;
    this.book = book;
    this.tasks = tasks;
    this.check = check;
    this.screenings = screenings;
    this.parties = parties;
    this.answers = answers;
    this.beside = beside.stream().filter(part -> part.flow().equals(kind.flow())).toList();
    this.second = second;
    this.preparers = preparers;
  }

  @Override
  public CaseKind kind() {
    return kind;
  }

  @Override
  public String startForm() {
    return "record-application";
  }

  @Override
  public Map<String, String> openingProblems(Map<String, Object> given) {
    Map<String, String> problems = new LinkedHashMap<>(check.problems(given));
    beside.forEach(part -> problems.putAll(part.openingProblems(given)));
    if (problems.isEmpty()) {
      second.ask(given);
    }
    return problems;
  }

  @Override
  public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    Application application = new Application(caseId);
    application.tell(Interview.in(given));
    Map<String, Object> kept = new LinkedHashMap<>(book.begin(application));
    preparers.note(caseId);
    beside.forEach(part -> kept.putAll(part.begin(caseId, given)));
    return kept;
  }

  @Override
  public Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    return tasks.take(caseId, form, given);
  }

  @Override
  public Map<String, Object> factsAfter(UUID caseId, String form) {
    return tasks.factsAfter(caseId, form);
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    Map<String, Supplier<?>> all = new LinkedHashMap<>();
    all.put("openQuestions", () -> screenings.questions(caseId));
    all.put("openFacts", () -> List.copyOf(screenings.openFacts(caseId)));
    all.put("programChoices", () -> choices(caseId));
    beside.forEach(part -> all.putAll(part.surroundings(caseId)));
    return all;
  }

  private List<Map<String, Object>> choices(UUID caseId) {
    return screenings.of(caseId).stream()
        .map(
            result ->
                Map.<String, Object>of(
                    "label", "%s (%s)".formatted(result.get("name"), result.get("standing")),
                    "value", result.get("program")))
        .toList();
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new LinkedHashMap<>();
    Map<UUID, Map<String, Object>> said = answers.ofAll(caseIds);
    Map<UUID, Map<String, Object>> people = parties.ofAll(caseIds);
    for (Application application : applications.findAllById(caseIds)) {
      UUID id = application.caseId();
      Map<String, Object> values = new TreeMap<>(said.getOrDefault(id, Map.of()));
      values.putAll(people.getOrDefault(id, Map.of()));
      application
          .values()
          .forEach(
              (key, value) -> {
                if (value != null) {
                  values.put(key, value);
                }
              });
      all.put(id, values);
    }
    Set<UUID> found = all.keySet();
    screenings.ofAll(found).forEach((id, lines) -> all.get(id).put(ScreeningBook.KEY, lines));
    beside.forEach(part -> part.valuesOf(found).forEach((id, kept) -> all.get(id).putAll(kept)));
    return all;
  }
}
