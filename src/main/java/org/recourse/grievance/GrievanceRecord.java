package org.recourse.grievance;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.Parties;
import org.recourse.casefile.StaffDirectory;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.correspondence.Letters;
import org.recourse.forms.FlowRecord;
import org.recourse.grievance.escalation.RiskAdvice;
import org.recourse.grievance.escalation.RiskAtTriage;
import org.recourse.grievance.inquiry.InquiryRecord;
import org.springframework.stereotype.Component;

/** What a complaint has on record: people, answers and the columns of its own. */
@Component
class GrievanceRecord implements FlowRecord {

  private static final String HELD_BY_COUNSEL =
      "The letters of substance of this case are held by counsel. The answer goes by itself once"
          + " counsel frees it; its clocks go on.";

  private final CaseKind kind;
  private final Grievances grievances;
  private final GrievanceTasks tasks;
  private final InquiryRecord inquiries;
  private final GrievanceLists lists;
  private final Letters letters;
  private final Parties parties;
  private final Answers answers;
  private final NamedPeople named;
  private final StaffDirectory staff;
  private final RiskAdvice risk;
  private final CaseHolds holds;

  GrievanceRecord(
      CaseKind grievanceKind,
      Grievances grievances,
      GrievanceTasks tasks,
      InquiryRecord inquiries,
      GrievanceLists lists,
      Letters letters,
      Parties parties,
      Answers answers,
      NamedPeople named,
      StaffDirectory staff,
      RiskAdvice risk,
      CaseHolds holds) {
    this.kind = grievanceKind;
    this.grievances = grievances;
    this.tasks = tasks;
    this.inquiries = inquiries;
    this.lists = lists;
    this.letters = letters;
    this.parties = parties;
    this.answers = answers;
    this.named = named;
    this.staff = staff;
    this.risk = risk;
    this.holds = holds;
  }

  @Override
  public CaseKind kind() {
    return kind;
  }

  @Override
  public String startForm() {
    return "record-complaint";
  }

  @Override
  public Map<String, String> openingProblems(Map<String, Object> given) {
    return Map.of();
  }

  @Override
  public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    grievances.save(new Grievance(caseId));
    return Map.of();
  }

  @Override
  public Map<String, Object> take(UUID caseId, String form, Map<String, Object> given) {
    return tasks.take(caseId, form, given);
  }

  @Override
  public Set<String> keptApart() {
    Set<String> apart = new HashSet<>(RiskAtTriage.KEYS);
    apart.addAll(Set.of("namedStaff", "departmentsToAsk", "furtherDepartments"));
    return apart;
  }

  @Override
  public Map<String, Object> factsAfter(UUID caseId, String form) {
    return "triage-complaint".equals(form)
        ? Map.of(
            "departmentsAsked", inquiries.count(caseId) - grievances.get(caseId).questionsBefore())
        : Map.of();
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of(
        "departmentChoices",
        inquiries::choices,
        "departmentAnswers",
        () -> inquiries.told(caseId),
        "letterGaps",
        () -> letters.lacking(caseId).stream().map(what -> Map.of("missing", what)).toList(),
        "namedStaff",
        () -> List.copyOf(named.of(caseId)),
        "staffChoices",
        this::staffChoices,
        "riskMarkChoices",
        risk::choices,
        "letterHold",
        () -> holds.holds(caseId, HoldKind.LETTERS) ? HELD_BY_COUNSEL : null);
  }

  private List<Map<String, String>> staffChoices() {
    return staff.everyone().stream()
        .map(member -> Map.of("label", member.displayName(), "value", member.username()))
        .toList();
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return values(caseIds, lists.ofAll(caseIds));
  }

  @Override
  public Map<String, Object> values(UUID caseId, Set<String> wanted) {
    List<UUID> one = List.of(caseId);
    return values(one, lists.ofAll(one, wanted)).getOrDefault(caseId, Map.of());
  }

  /** Answers, people and the complaint's own columns, which is what rules ask about. */
  Map<String, Object> facts(UUID caseId) {
    return values(caseId, Set.of());
  }

  private Map<UUID, Map<String, Object>> values(
      Collection<UUID> caseIds, Map<UUID, Map<String, Object>> listed) {
    Map<UUID, Map<String, Object>> all = new LinkedHashMap<>();
    Map<UUID, Map<String, Object>> said = answers.ofAll(caseIds);
    Map<UUID, Map<String, Object>> people = parties.ofAll(caseIds);
    for (Grievance grievance : grievances.findAllById(caseIds)) {
      UUID id = grievance.caseId();
      Map<String, Object> values = new TreeMap<>(said.getOrDefault(id, Map.of()));
      values.putAll(people.getOrDefault(id, Map.of()));
      values.putAll(listed.getOrDefault(id, Map.of()));
      grievance.values().forEach((key, value) -> keep(values, key, value));
      all.put(id, values);
    }
    return all;
  }

  private static void keep(Map<String, Object> values, String key, Object value) {
    if (value != null) {
      values.put(key, value);
    }
  }
}
