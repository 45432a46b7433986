package org.recourse.risk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.Parties;
import org.recourse.casefile.SignedOn;
import org.recourse.forms.FlowRecord;
import org.recourse.forms.desk.DeskForm;
import org.recourse.forms.desk.KeptBeside;
import org.recourse.risk.file.KnownFacts;
import org.recourse.risk.file.Risk;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Component;

/** What a risk case has on record: the report, what it is treated as, duties, ratings, actions. */
@Component
class RiskRecord implements FlowRecord {

  private final CaseKind kind;
  private final RiskBook book;
  private final Parties parties;
  private final Answers answers;
  private final Map<String, DeskForm> forms;
  private final List<KeptBeside> beside;
  private final SignedOn person;
  private final Clock clock;

  RiskRecord(
      CaseKind riskKind,
      RiskBook book,
      Parties parties,
      Answers answers,
      List<DeskForm> forms,
      List<KeptBeside> beside,
      SignedOn person,
      Clock clock) {
    this.kind = riskKind;
    this.book = book;
    this.parties = parties;
    this.answers = answers;
    this.forms =
        forms.stream()
            .filter(form -> form.flow().equals(kind.flow()))
            .collect(Collectors.toMap(DeskForm::form, Function.identity()));
    this.beside = beside.stream().filter(part -> part.flow().equals(kind.flow())).toList();
    this.person = person;
    this.clock = clock;
  }

  @Override
  public CaseKind kind() {
    return kind;
  }

  @Override
  public String startForm() {
    return "report-risk";
  }

  @Override
  public Set<String> keptApart() {
    return Set.of("namedStaff");
  }

  @Override
  public Map<String, String> openingProblems(Map<String, Object> given) {
    try {
      happened(given);
      return Map.of();
    } catch (InvalidInput e) {
      return e.fields();
    }
  }

  @Override
  public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    List<String> marks =
        given.get("marks") instanceof List<?> list
            ? list.stream().map(Object::toString).toList()
            : List.of();
    Risk risk = Risk.reported(caseId, marks, (String) given.get("adverseEvent"), person.username());
    risk.happened(happened(given));
    return book.begin(risk);
  }

  private Map<String, Instant> happened(Map<String, Object> given) {
    return given.get("eventOn") == null
        ? Map.of()
        : Map.of(
            "EVENT_HAPPENED",
            KnownFacts.moment(
                "eventOn", "", given.get("eventOn"), given.get("eventTime"), clock.instant()));
  }

  @Override
  public Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    return forms.containsKey(form) ? forms.get(form).take(caseId, given) : Map.of();
  }

  @Override
  public Map<String, Object> factsAfter(UUID caseId, String form) {
    return forms.containsKey(form) ? forms.get(form).factsAfter(caseId) : Map.of();
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    Map<String, Supplier<?>> all = new LinkedHashMap<>();
    beside.forEach(part -> all.putAll(part.surroundings(caseId)));
    all.put("triggers", () -> book.get(caseId).triggers());
    return all;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new LinkedHashMap<>();
    Map<UUID, Map<String, Object>> said = answers.ofAll(caseIds);
    Map<UUID, Map<String, Object>> people = parties.ofAll(caseIds);
    book.valuesOf(caseIds)
        .forEach(
            (id, values) -> {
              Map<String, Object> known = new TreeMap<>(said.getOrDefault(id, Map.of()));
              known.putAll(people.getOrDefault(id, Map.of()));
              known.putAll(values);
              all.put(id, known);
            });
    Set<UUID> found = all.keySet();
    beside.forEach(part -> part.valuesOf(found).forEach((id, kept) -> all.get(id).putAll(kept)));
    return all;
  }
}
