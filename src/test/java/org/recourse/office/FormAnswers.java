package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What the office answers in each form of a complaint; every text ends with the marker. */
public final class FormAnswers {

  private final String marker;

  public FormAnswers(String marker) {
    this.marker = marker;
  }

  /**
   * The answers to the form of this task.
   *
   * @param task the id of the task in the model, e.g. {@code TriageComplaint}
   * @param shown what the form shows, by key
   */
  public Map<String, Object> to(String task, JsonNode shown) {
    return switch (task) {
      case "TriageComplaint" -> triage(shown);
      case "InvestigateComplaint" -> investigation();
      case "DraftResolution" -> draft(shown);
      case "ApproveResolution" -> Map.of("approval", "APPROVED");
      case "CompleteLetter" -> addressed(shown);
      case "ForwardComplaintToPlan" -> forwarding();
      case "ReportWhatIsOwed" -> owed(shown);
      case "WriteStatusLetter" -> status();
      case "AnswerMissedClock" ->
          Map.of("missedWords", "It came in late " + marker, "missedAnswer", "ANSWER_FOLLOWS");
      case "LookAfterFailedLetter" ->
          Map.of("failedLetterAnswer", "GIVE_UP", "failedLetterReason", "Kept on file " + marker);
      default -> throw new IllegalArgumentException("No answers for " + task);
    };
  }

  private Map<String, Object> triage(JsonNode shown) {
    var classification = shown.path("classification").path("value").asText();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("confirmedClassification", "GRIEVANCE");
    if (!"GRIEVANCE".equals(classification)) {
      answers.put("overrideReason", "It asks for an answer " + marker);
    }
    answers.put(
        "issues",
        List.of(
            issue("CARE", "COMMUNICATION", 1, "Not told " + marker),
            issue("CARE", "INSTITUTIONAL_PROCESSES", 2, "Waited " + marker)));
    answers.put("harm", 0);
    answers.put("riskDecision", "DECLINE");
    answers.put("riskReason", "Nothing to tell " + marker);
    answers.put("namedOthers", "A doctor " + marker);
    return answers;
  }

  private static Map<String, Object> issue(
      String about, String category, int severity, String description) {
    return Map.of(
        "about", about, "category", category, "severity", severity, "description", description);
  }

  private Map<String, Object> investigation() {
    return Map.of(
        "stepsTaken",
        "Spoke with the ward " + marker,
        "peopleHeard",
        List.of(Map.of("person", "The nurse in charge " + marker, "said", "It was so " + marker)),
        "investigationFindings",
        "The ward confirms it " + marker);
  }

  private Map<String, Object> draft(JsonNode shown) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("issues", findings(shown.path("issues").path("value").asText()));
    answers.put("stepsTaken", "Spoke with the ward " + marker);
    answers.put(
        "actions", List.of(Map.of("action", "Tell people " + marker, "owner", "Ward " + marker)));
    answers.put("serviceRecoveryLevel", "STAFF");
    answers.put("resolutionSummary", "It happened as told " + marker);
    answers.put("letterLanguageNote", "An interpreter reads it " + marker);
    return answers;
  }

  /** What was faxed to the plan just now. */
  private Map<String, Object> forwarding() {
    var now = ClockUtil.getCurrentTime().toInstant().toString();
    return Map.of(
        "planReceipt",
        "RECEIVED",
        "planName",
        "Invented Plan " + marker,
        "planPhone",
        "213-555-0100 " + marker,
        "forwardedWhat",
        List.of("PART_ABOUT_PLAN"),
        "forwardedAt",
        now,
        "forwardedBy",
        "FAX",
        "planReceivedAt",
        now,
        "planProofOfReceipt",
        "Fax confirmation " + marker);
  }

  /** The first thing that is owed was done just now. */
  private Map<String, Object> owed(JsonNode shown) {
    var choices = findings(shown.path("owedChoices").path("value").asText());
    return Map.of(
        "owedReport",
        choices.get(0).get("value"),
        "owedDoneAt",
        ClockUtil.getCurrentTime().toInstant().toString(),
        "owedWords",
        "Number 1 " + marker);
  }

  /** What a letter lacked: a name, an address, and how it will be understood. */
  private Map<String, Object> addressed(JsonNode shown) {
    var relation = shown.path("complainantRelation").path("value").asText();
    var who = relation.isEmpty() || "PATIENT".equals(relation) ? "patient" : "complainant";
    return Map.of(
        "letterChannel",
        "PAPER",
        who + "Name",
        "Somebody " + marker,
        who + "Address",
        "1 Example Way " + marker,
        "letterLanguageNote",
        "An interpreter reads it " + marker);
  }

  private Map<String, Object> status() {
    return Map.of(
        "statusDays",
        14,
        "statusWordsLanguage",
        "en",
        "statusReason",
        "We still speak with the ward " + marker);
  }

  private List<Map<String, Object>> findings(String issues) {
    try {
      List<Map<String, Object>> answered = new ArrayList<>();
      for (JsonNode issue : Browser.JSON.readTree(issues)) {
        Map<String, Object> row = new LinkedHashMap<>();
        issue
            .properties()
            .forEach(
                field ->
                    row.put(
                        field.getKey(), Browser.JSON.convertValue(field.getValue(), Object.class)));
        row.put("finding", "SUBSTANTIATED");
        row.put("findingReason", "The ward confirms it " + marker);
        row.put("answer", "We looked into it, and you are right " + marker);
        answered.add(row);
      }
      return answered;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
