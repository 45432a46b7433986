package org.recourse.assistance;

import static org.recourse.Person.COUNSELOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.FlowTests;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about an application begins with. */
abstract class ApplicationStories extends FlowTests {

  static final String INTERVIEW = "Interview patient";
  static final String ANSWER = "Answer questions";
  static final String CHOOSE = "Choose programs";
  static final String APPLY = "Apply to programs";
  static final String ANSWERS = "Record program answers";
  static final String COLLECT = "Collect papers";
  static final String AMOUNTS = "Complete amounts";
  static final String APPROVE = "Approve determination";
  static final String SETTLE = "Settle bills";

  @Autowired Clock clock;

  /** A mother of one in Los Angeles, who earns this much a month. */
  Map<String, Object> anApplication(String monthly) {
    var answers = everyText("assistance", "record-application", aMark());
    answers.put("receivedAt", OffsetDateTime.now(clock).minusHours(1).toString());
    answers.put("patientBirthDate", "1990-02-03");
    answers.put("language", "es");
    answers.put("bills", List.of(aBill("12,000.00")));
    answers.putAll(aHousehold(monthly));
    return answers;
  }

  static Map<String, Object> aHousehold(String monthly) {
    Map<String, Object> household = new LinkedHashMap<>();
    household.put("state", "CA");
    household.put("county", "LOS ANGELES");
    household.put("incomesTold", "ALL");
    household.put(
        "members",
        List.of(
            Map.of("relation", "PATIENT", "age", 36, "pregnant", "NO", "filesTaxes", true),
            Map.of("relation", "CHILD", "age", 7, "claimedBy", 1)));
    household.put("incomes", List.of(anIncome(monthly)));
    return household;
  }

  /** Today at the hospital. */
  LocalDate hospitalDay() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Los_Angeles"));
  }

  /** A bill of last month over so much, of which nothing is paid. */
  Map<String, Object> aBill(String charges) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Los_Angeles"));
    return new LinkedHashMap<>(
        Map.of(
            "bill",
            "B-1001",
            "caredOn",
            today.minusDays(40).toString(),
            "billedOn",
            today.minusDays(20).toString(),
            "charges",
            charges));
  }

  static Map<String, Object> anIncome(String monthly) {
    return new LinkedHashMap<>(
        Map.of("memberLine", 1, "source", "JOB", "period", "MONTHLY", "amount", monthly));
  }

  CaseFile recorded(Map<String, Object> application) {
    var file = flow.receive(COUNSELOR, "assistance", application);
    flow.work(file);
    return file;
  }

  /** Everything that was open is answered with no, but that the patient has no coverage. */
  Map<String, Object> answers(Object... different) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (var key :
        List.of(
            "formerFosterYouth",
            "inHospital",
            "presumptiveUsed",
            "familyPlanningNeed",
            "familyPlanningCovered",
            "hivDiagnosis",
            "countyMentalHealthClient")) {
      answers.put(key, "NO");
    }
    answers.put("coverage", "NONE");
    answers.put("householdAnswer", "AS_TOLD");
    for (int i = 0; i < different.length; i += 2) {
      answers.put((String) different[i], different[i + 1]);
    }
    return answers;
  }

  /** The answers to what the form shows, and to nothing else. */
  Map<String, Object> toWhatIsOpen(CaseFile file, Map<String, Object> answers) {
    var open = String.valueOf(flow.shown(COUNSELOR, ANSWER, file).get("openFacts"));
    answers.keySet().removeIf(key -> !key.equals("householdAnswer") && !open.contains(key));
    return answers;
  }

  CaseFile screened(String monthly) {
    return answered(recorded(anApplication(monthly)));
  }

  /** The same case when everything that is open, if anything is, was answered. */
  CaseFile answered(CaseFile file) {
    if (flow.waitsAt(file).contains(ANSWER)) {
      flow.complete(COUNSELOR, ANSWER, file, toWhatIsOpen(file, answers()));
      flow.work(file);
    }
    return file;
  }

  /** A family applies for charity care, and its one paper does not come. */
  CaseFile charityWithoutPaper(String state) {
    var file = screened("3,000.00");
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "HFPA"));
    flow.work(file);
    flow.complete(
        COUNSELOR,
        COLLECT,
        file,
        Map.of("papers", List.of(Map.of("state", state, "why", aMark()))));
    flow.work(file);
    return file;
  }

  /** The programs are chosen, and every paper they want is seen. */
  CaseFile chosen(CaseFile file, String... programs) {
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", programs));
    flow.work(file);
    if (flow.waitsAt(file).contains(COLLECT)) {
      var stubs = Map.of("state", "SEEN", "paper", "PAY_STUBS", "seenOn", hospitalDay().toString());
      flow.complete(COUNSELOR, COLLECT, file, Map.of("papers", List.of(stubs)));
      flow.work(file);
    }
    return file;
  }

  /** How the patient stands with a program, by the key of a column. */
  @SuppressWarnings("unchecked")
  String result(CaseFile file, String program, String column) {
    var lines = (List<Map<String, Object>>) onRecord(file).get("programResults");
    return lines.stream()
        .filter(line -> program.equals(line.get("program")))
        .findFirst()
        .orElseThrow()
        .get(column)
        .toString();
  }

  Map<String, Object> aChoice(String choice, String... programs) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("choice", choice);
    answers.put("choiceNote", aMark());
    if (programs.length > 0) {
      answers.put("chosenPrograms", List.of(programs));
    }
    return answers;
  }
}
