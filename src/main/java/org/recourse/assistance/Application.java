package org.recourse.assistance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.recourse.assistance.interview.FactRow;
import org.recourse.assistance.interview.IncomeRow;
import org.recourse.assistance.interview.Interview;
import org.recourse.assistance.interview.MemberRow;
import org.recourse.assistance.interview.PatientFacts;
import org.recourse.assistance.result.Enrollment;
import org.recourse.assistance.screening.Facts;
import org.recourse.casefile.InvalidInput;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An application for financial assistance as far as the house has rules about it. */
@Table("assistance")
class Application {

  @Id private final UUID caseId;
  @Version private int version;
  private String state;
  private String county;
  private String incomesTold;
  private String asked = "";
  private String choice;
  private String chosenPrograms;

  @MappedCollection(idColumn = "case_id", keyColumn = "position")
  private List<MemberRow> members = new ArrayList<>();

  @MappedCollection(idColumn = "case_id", keyColumn = "position")
  private List<IncomeRow> incomes = new ArrayList<>();

  @MappedCollection(idColumn = "case_id", keyColumn = "fact")
  private Map<String, FactRow> facts = new LinkedHashMap<>();

  @MappedCollection(idColumn = "case_id", keyColumn = "position")
  private List<Enrollment> enrollments = new ArrayList<>();

  Application(UUID caseId) {
    this.caseId = caseId;
  }

  /** The household was told, or told again: what was asked about it before may be asked anew. */
  void tell(Interview told) {
    state = told.state();
    county = told.county();
    incomesTold = told.incomesTold();
    members = new ArrayList<>(told.members());
    incomes = new ArrayList<>(told.incomes());
    asked = "";
  }

  /** Single questions were put to the patient; none of them is put twice. */
  void answer(Map<String, Object> given, Set<String> open) {
    PatientFacts.in(given).forEach((fact, said) -> facts.put(fact, new FactRow(said)));
    state = place(given, "state", state);
    county = place(given, "county", county);
    Number age = (Number) given.get("patientAge");
    members =
        new ArrayList<>(
            interview()
                .membersWith(
                    age == null ? null : age.intValue(), (String) given.get("pregnantAnswer")));
    Set<String> all = new LinkedHashSet<>(split(asked));
    all.addAll(open);
    asked = String.join(",", all);
  }

  private static String place(Map<String, Object> given, String key, String before) {
    Object said = given.get(key);
    return said == null || "NOT_SAID".equals(said) ? before : (String) said;
  }

  /** The patient has seen every program and chosen. */
  void choose(
      String what,
      List<String> programs,
      List<Map<String, Object>> results,
      UnaryOperator<String> papers) {
    boolean applies = "APPLY".equals(what);
    if (applies == programs.isEmpty()) {
      throw InvalidInput.in(
          "chosenPrograms",
          applies ? "name at least one program to apply to" : "nothing is applied to; untick it");
    }
    choice = what;
    chosenPrograms = programs.isEmpty() ? null : String.join(",", programs);
    enrollments = new ArrayList<>();
    results.stream()
        .filter(result -> programs.contains(result.get("program")))
        .map(result -> Enrollment.toDo(result, papers.apply((String) result.get("program"))))
        .forEach(enrollments::add);
  }

  /** Programs were applied to, in the order of the list; what was done before stays as it is. */
  void enroll(List<Map<?, ?>> lines, Set<String> waitingForPapers) {
    for (int i = 0; i < enrollments.size() && i < lines.size(); i++) {
      Enrollment was = enrollments.get(i);
      Enrollment now = was.done(lines.get(i));
      new EnrollmentLine(i + 1, was, now).check(waitingForPapers.contains(now.program()));
      enrollments.set(i, now);
    }
  }

  /** What is still to be done waits for its papers, or can be applied to now. */
  void lookAtPapers(Set<String> waitingForPapers) {
    enrollments.replaceAll(
        one -> one.isToDo() ? one.waiting(waitingForPapers.contains(one.program())) : one);
  }

  /** What it ended with, in a word. */
  String outcome() {
    if ("END".equals(choice)) {
      return "ENDED_BY_PATIENT";
    }
    return enrollments.stream().anyMatch(Enrollment::isSent) ? "APPLIED" : "NOTHING_SENT";
  }

  /** Whether any program is applied to elsewhere. */
  boolean hasEnrollments() {
    return !enrollments.isEmpty();
  }

  /** What is to be done, or was done, about each program elsewhere. */
  List<Enrollment> enrollments() {
    return List.copyOf(enrollments);
  }

  /** Codes of the programs the patient chose; empty before. */
  List<String> chosenPrograms() {
    return split(chosenPrograms);
  }

  UUID caseId() {
    return caseId;
  }

  Interview interview() {
    return new Interview(state, county, incomesTold, members, incomes);
  }

  /** What the rules look at. */
  Facts facts() {
    Map<String, String> said = new LinkedHashMap<>();
    facts.forEach((fact, row) -> said.put(fact, row.answer()));
    return new Facts(interview().household(), PatientFacts.read(said));
  }

  /** Whether the patient was asked about this fact. */
  boolean wasAsked(String fact) {
    return split(asked).contains(fact);
  }

  private static List<String> split(String text) {
    return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
  }

  /** What is on record, by key; null where nothing is known yet. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("state", state);
    values.put("county", county);
    values.put("incomesTold", incomesTold);
    values.put("members", interview().memberValues());
    values.put("incomes", interview().incomeValues());
    facts.forEach((fact, row) -> values.put(fact, PatientFacts.shown(fact, row.answer())));
    values.put("choice", choice);
    values.put("chosenPrograms", chosenPrograms == null ? null : split(chosenPrograms));
    values.put("enrollments", enrollments.stream().map(Enrollment::values).toList());
    return values;
  }
}
