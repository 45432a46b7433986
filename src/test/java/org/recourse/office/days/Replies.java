package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.office.FormAnswers;

/** What the people of a run write into each form. */
final class Replies {

  private static final List<String> CATEGORIES =
      List.of("QUALITY", "SAFETY", "INSTITUTIONAL_PROCESSES", "COMMUNICATION", "LISTENING");

  private final Chance chance;
  private final String marker;
  private final FormAnswers usual;

  Replies(Chance chance, String marker) {
    this.chance = chance;
    this.marker = marker;
    this.usual = new FormAnswers(marker);
  }

  /**
   * The answers to a form.
   *
   * @param task the task's id in the model
   * @param shown what the form shows
   * @param count tells the first of its kind in the case from the second
   */
  Map<String, Object> to(String task, Complaint complaint, JsonNode shown, int count) {
    return switch (task) {
      case "TriageComplaint" -> triage(complaint, text(shown, "classification"), count);
      case "DraftResolution" -> draft(complaint, shown);
      case "ApproveResolution" -> approval(complaint, count);
      case "WriteStatusLetter" -> status(complaint, count);
      case "AnswerMissedClock" -> missed(complaint, shown, count);
      case "DecideOnSilentDepartment" ->
          Map.of(
              "silenceDecision",
              count == 0 && chance.percent(60, "wait", complaint.index()) ? "WAIT_LONGER" : "GO_ON",
              "silenceReason",
              "They are short of people " + marker);
      case "LookAfterFailedLetter" -> failed(complaint, shown, count);
      default -> usual.to(task, shown);
    };
  }

  /** What a department writes. */
  Map<String, Object> ofDepartment() {
    return Map.of("inquiryAnswer", "We looked into it " + marker);
  }

  /** How a supervisor answers whose status letter was refused. */
  Map<String, Object> answerFollows() {
    return Map.of("missedWords", "It came in late " + marker, "missedAnswer", "ANSWER_FOLLOWS");
  }

  private Map<String, Object> triage(Complaint complaint, String classification, int count) {
    var nature = complaint.nature();
    Map<String, Object> answers = new LinkedHashMap<>();
    var confirmed = nature.logged() && count == 0 ? "COMPLAINT" : "GRIEVANCE";
    answers.put("confirmedClassification", confirmed);
    if (!confirmed.equals(classification)) {
      answers.put("overrideReason", "So it is read here " + marker);
    }
    answers.put("issues", issues(complaint));
    answers.put("riskDecision", "DECLINE");
    answers.put("riskReason", "Risk management heard of it by telephone " + marker);
    answers.put("harm", nature.harm() ? 3 : chance.between(0, 2, "rated", complaint.index()));
    answers.put("expeditedRequested", nature.expedited());
    answers.put("medicare", nature.medicare());
    if (nature.about().contains("DISCRIMINATION")) {
      answers.put("disability", nature.disability());
    }
    if (nature.planKind() != null) {
      answers.put("planKind", nature.planKind());
      answers.put("planName", "Invented Plan " + marker);
      answers.put("planPhone", "213-555-0100 " + marker);
    }
    answers.put("departmentsToAsk", count == 0 ? questions(complaint) : List.of());
    return answers;
  }

  private List<Map<String, Object>> issues(Complaint complaint) {
    List<Map<String, Object>> issues = new ArrayList<>();
    for (var about : complaint.nature().about()) {
      issues.add(
          Map.of(
              "about",
              about,
              "category",
              chance.pick(CATEGORIES, "category", about, complaint.index()),
              "severity",
              chance.between(1, 3, "severity", about, complaint.index()),
              "description",
              "Told of " + complaint.index() + " " + marker));
    }
    return issues;
  }

  private List<Map<String, Object>> questions(Complaint complaint) {
    return complaint.nature().departments().stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "department",
                    one,
                    "question",
                    "Question %d to %s: what happened? %s"
                        .formatted(complaint.index(), one, marker)))
        .toList();
  }

  private Map<String, Object> draft(Complaint complaint, JsonNode shown) {
    var answers = usual.to("DraftResolution", shown);
    answers.put("letterWordsLanguage", complaint.templateLanguage());
    return answers;
  }

  private Map<String, Object> approval(Complaint complaint, int count) {
    return count == 0 && chance.percent(8, "returned", complaint.index())
        ? Map.of("approval", "SENT_BACK", "returnReasons", "Say more about the wait " + marker)
        : Map.of("approval", "APPROVED");
  }

  private Map<String, Object> status(Complaint complaint, int count) {
    return new LinkedHashMap<>(
        Map.of(
            "statusDays", chance.between(7, 25, "status", complaint.index(), count),
            "statusWordsLanguage", complaint.templateLanguage(),
            "statusReason", "We still speak with the ward " + marker));
  }

  /** Where a status letter gives more time, it goes; else what was owed follows. */
  private Map<String, Object> missed(Complaint complaint, JsonNode shown, int count) {
    var clock = text(shown, "missedClock");
    var runs = text(shown, "missedLateness").endsWith("so far");
    if (!runs || !List.of("Answer or status letter", "Final letter").contains(clock)) {
      return answerFollows();
    }
    var answers = status(complaint, 100 + count);
    answers.put("missedWords", "The ward was slow " + marker);
    answers.put("missedAnswer", "SEND_STATUS_LETTER");
    return answers;
  }

  private Map<String, Object> failed(Complaint complaint, JsonNode shown, int count) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("failedLetterReason", "The address was wrong " + marker);
    if (count > 1 || chance.percent(25, "given up", complaint.index(), count)) {
      answers.put("failedLetterAnswer", "GIVE_UP");
      return answers;
    }
    answers.put("failedLetterAnswer", "SEND_AGAIN");
    answers.put("letterChannel", "PAPER");
    var address = complaint.index() + " New Street " + marker + "\nLos Angeles, CA 90002";
    answers.put("patientAddress", address);
    var relation = text(shown, "complainantRelation");
    if (!relation.isEmpty() && !"PATIENT".equals(relation)) {
      answers.put("complainantAddress", address);
    }
    return answers;
  }

  private static String text(JsonNode shown, String key) {
    return shown.path(key).path("value").asText("");
  }
}
