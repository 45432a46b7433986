package org.recourse.grievance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** No answer goes out that leaves an issue of the complaint without one. */
class EveryIssueAnsweredTests extends PrintedLetterStories {

  @Autowired GrievanceLetters answers;
  @Autowired Answers kept;

  @Test
  void a_draft_that_leaves_an_issue_without_an_answer_is_refused() {
    var grievance = investigated("CARE", "BILL");
    var draft = aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED");
    var issues = new ArrayList<Object>((List<?>) draft.get("issues"));
    issues.set(1, Map.of("finding", "SUBSTANTIATED", "answer", "  "));
    draft.put("issues", issues);

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, DRAFT, grievance, draft))
        .hasMessageContaining("Issue 2 (other) has no answer yet")
        .hasMessageNotContaining("Issue 1")
        .hasMessageNotContaining("mark");
    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
  }

  @Test
  void an_answer_drafted_before_that_was_asked_is_held_and_says_what_it_lacks() {
    var grievance = investigated("CARE", "BILL");
    var draft = aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED");
    flow.complete(REPRESENTATIVE, DRAFT, grievance, draft);
    var issues = new ArrayList<Map<String, Object>>();
    for (var row : new Known(onRecord(grievance)).rows("issues")) {
      issues.add(new HashMap<>(row.values()));
    }
    issues.get(1).remove("answer");
    kept.put(grievance.id(), Map.of("issues", issues));
    timeline.record(
        grievance.id(), "STORY", "As it was.", Map.of("changes", Map.of("issues", issues)));

    answers.compose(grievance.id(), Occasion.RESOLUTION);

    assertThat(letter(grievance, "resolution-1").gaps())
        .extracting(gap -> gap.sentence())
        .containsExactly(
            "The letter does not tell the results, or leaves an issue without an answer"
                + " (42 CFR 482.13(a)(2)(iii)).");
  }

  private CaseFile investigated(String... matters) {
    var file = triagedAs(aPatientOf("en"), aTriageAbout(matters));
    flow.complete(REPRESENTATIVE, INVESTIGATE, file, anInvestigation());
    return file;
  }
}
