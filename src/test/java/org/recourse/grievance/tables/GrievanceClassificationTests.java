package org.recourse.grievance.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** When a complaint is a grievance (42 CFR 482.13(a)(2)), and which rule says so. */
class GrievanceClassificationTests {

  private static final List<String> QUESTIONS =
      List.of(
          "allegesHarm",
          "allegesPrivacyBreach",
          "allegesUnequalTreatment",
          "responseRequested",
          "billingOnly",
          "medicareRights",
          "resolvedByStaffPresent");
  private static final List<String> RULES =
      List.of(
          "HARM",
          "MEDICARE_RIGHTS",
          "SURVEY_ASKED",
          "ASKED_FOR_ANSWER",
          "PRIVACY",
          "UNEQUAL_TREATMENT",
          "SETTLED",
          "BILLING_ONLY",
          "WRITTEN",
          "WRITTEN_PORTAL",
          "SURVEY_ANONYMOUS",
          "SURVEY",
          "NOT_SETTLED",
          "UNCLEAR");
  private static final List<String> SPOKEN = List.of("IN_PERSON", "PHONE");
  private static final DecisionTable CLASSIFICATION = new DecisionTable("grievance-classification");
  private static final Map<Map<String, Object>, Map<String, Object>> DECIDED =
      everyComplaint().stream()
          .collect(Collectors.toMap(complaint -> complaint, CLASSIFICATION::decide));

  @ParameterizedTest(name = "{0} decides about {1} with {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HARM             | PHONE     | allegesHarm resolvedByStaffPresent    | GRIEVANCE
          MEDICARE_RIGHTS  | PHONE     | billingOnly medicareRights            | GRIEVANCE
          SURVEY_ASKED     | SURVEY    | responseRequested                     | GRIEVANCE
          ASKED_FOR_ANSWER | IN_PERSON | responseRequested                     | GRIEVANCE
          PRIVACY          | IN_PERSON | allegesPrivacyBreach resolvedByStaffPresent | GRIEVANCE
          UNEQUAL_TREATMENT | PHONE    | allegesUnequalTreatment resolvedByStaffPresent | GRIEVANCE
          SETTLED          | IN_PERSON | resolvedByStaffPresent                | COMPLAINT
          SETTLED          | PHONE     | resolvedByStaffPresent                | COMPLAINT
          BILLING_ONLY     | LETTER    | billingOnly                           | COMPLAINT
          WRITTEN          | LETTER    | resolvedByStaffPresent                | GRIEVANCE
          WRITTEN          | EMAIL     |                                       | GRIEVANCE
          WRITTEN          | FAX       |                                       | GRIEVANCE
          WRITTEN_PORTAL   | PORTAL    |                                       | GRIEVANCE
          SURVEY_ANONYMOUS | SURVEY    | ANONYMOUS                             | COMPLAINT
          SURVEY           | SURVEY    |                                       | GRIEVANCE
          NOT_SETTLED      | IN_PERSON |                                       | GRIEVANCE
          NOT_SETTLED      | PHONE     |                                       | GRIEVANCE
          UNCLEAR          | OTHER     | resolvedByStaffPresent                | GRIEVANCE
          UNCLEAR          |           |                                       | GRIEVANCE
          """)
  void every_rule_has_its_case(String rule, String channel, String noted, String classification) {
    Map<String, Object> outcome = classify(channel, noted);

    assertThat(outcome).containsEntry("rule", rule).containsEntry("classification", classification);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/grievance/vignettes.csv", delimiter = '|', numLinesToSkip = 1)
  void made_up_stories_modelled_on_what_surveyors_found_keep_their_classification(
      String story, String channel, String noted, String rule, String classification) {
    Map<String, Object> outcome = classify(channel, noted);

    assertThat(outcome)
        .as(story)
        .containsEntry("rule", rule)
        .containsEntry("classification", classification);
  }

  @Test
  void nothing_known_at_all_is_kept_on_the_safe_side() {
    assertThat(CLASSIFICATION.decide(Map.of()))
        .containsEntry("classification", "GRIEVANCE")
        .containsEntry("logOnly", false);
  }

  @Test
  void an_empty_answer_counts_like_a_no() {
    DECIDED.forEach(
        (complaint, outcome) -> {
          Map<String, Object> answered = new HashMap<>(complaint);
          QUESTIONS.forEach(question -> answered.putIfAbsent(question, false));

          assertThat(CLASSIFICATION.decide(answered)).as(complaint.toString()).isEqualTo(outcome);
        });
  }

  @Test
  void every_complaint_gets_a_whole_outcome_and_every_rule_is_used() {
    assertThat(DECIDED.values())
        .allSatisfy(
            outcome ->
                assertThat(outcome)
                    .containsOnlyKeys(
                        "rule",
                        "classification",
                        "logOnly",
                        "immediateReview",
                        "reason",
                        "citation")
                    .doesNotContainValue(null));
    assertThat(DECIDED.values()).extracting(outcome -> outcome.get("rule")).containsAll(RULES);
  }

  @Test
  void alleged_harm_is_always_a_grievance_to_be_reviewed_at_once() {
    assertThat(DECIDED)
        .allSatisfy(
            (complaint, outcome) -> {
              assertThat(outcome.get("immediateReview"))
                  .isEqualTo(complaint.containsKey("allegesHarm"));
              if (complaint.containsKey("allegesHarm")) {
                assertThat(outcome).containsEntry("classification", "GRIEVANCE");
              }
            });
  }

  @Test
  void only_what_was_spoken_and_settled_without_a_request_is_merely_logged() {
    assertThat(DECIDED.keySet())
        .filteredOn(complaint -> Boolean.TRUE.equals(DECIDED.get(complaint).get("logOnly")))
        .isNotEmpty()
        .allSatisfy(
            complaint -> {
              assertThat(complaint)
                  .containsKey("resolvedByStaffPresent")
                  .doesNotContainKeys(
                      "allegesHarm", "allegesPrivacyBreach", "allegesUnequalTreatment");
              assertThat(complaint).doesNotContainKey("responseRequested");
              assertThat(SPOKEN).contains((String) complaint.get("channel"));
            });
  }

  private static Map<String, Object> classify(String channel, String noted) {
    Map<String, Object> given = new HashMap<>();
    given.put("channel", channel);
    if (noted != null) {
      Arrays.stream(noted.split(" "))
          .forEach(
              word -> {
                if (QUESTIONS.contains(word)) {
                  given.put(word, true);
                } else {
                  given.put("complainantRelation", word);
                }
              });
    }
    return CLASSIFICATION.decide(given);
  }

  /** Every channel, relation and set of questions answered with yes; the others are left empty. */
  private static List<Map<String, Object>> everyComplaint() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String channel : "IN_PERSON PHONE LETTER PORTAL SURVEY OTHER NONE".split(" ")) {
      for (String relation : "PATIENT ANONYMOUS NONE".split(" ")) {
        for (int yes = 0; yes < 1 << QUESTIONS.size(); yes++) {
          Map<String, Object> complaint = new HashMap<>();
          Stream.of(channel)
              .filter(c -> !c.equals("NONE"))
              .forEach(c -> complaint.put("channel", c));
          Stream.of(relation)
              .filter(r -> !r.equals("NONE"))
              .forEach(r -> complaint.put("complainantRelation", r));
          for (int i = 0; i < QUESTIONS.size(); i++) {
            if ((yes >> i & 1) == 1) {
              complaint.put(QUESTIONS.get(i), true);
            }
          }
          all.add(complaint);
        }
      }
    }
    return all;
  }
}
