package org.recourse.grievance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever completes a letter reads words, never codes. */
class CompleteLetterFormTests {

  @Test
  void the_kind_of_plan_is_shown_in_the_words_it_was_chosen_by() throws IOException {
    var shown = planKind("complete-letter");

    assertThat(shown.path("type").asText()).isEqualTo("select");
    assertThat(shown.path("readonly").asBoolean()).isTrue();
    assertThat(shown.path("values")).isEqualTo(planKind("triage-complaint").path("values"));
  }

  private static JsonNode planKind(String form) throws IOException {
    var file = Path.of("forms/grievance/" + form + ".form").toFile();
    for (var field : new ObjectMapper().readTree(file).findParents("key")) {
      if (field.path("key").asText().equals("planKind")) {
        return field;
      }
    }
    throw new AssertionError("The form " + form + " does not show the kind of plan.");
  }
}
