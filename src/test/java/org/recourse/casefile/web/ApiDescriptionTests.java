package org.recourse.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the API, which other systems are built from. */
@RecourseTest
class ApiDescriptionTests {

  @LocalServerPort int port;
  private JsonNode api;

  @BeforeEach
  void read() {
    api = ApiCaller.tree(new ApiCaller(port).get("representative", "/v3/api-docs").body());
  }

  @Test
  void a_complaint_is_described_by_the_form_in_use() {
    var complaint = api.at("/components/schemas/Opening-of-grievance");

    assertThat(complaint.at("/required").toString()).contains("narrative", "channel", "receivedAt");
    assertThat(complaint.at("/properties/channel/enum").toString()).contains("PHONE", "LETTER");
    assertThat(complaint.at("/properties/narrative/description").asText()).isNotBlank();
    assertThat(
            api.at(
                    "/paths/~1api~1grievances/post/requestBody/content/application~1json/schema/$ref")
                .asText())
        .endsWith("/Opening-of-grievance");
  }

  @ParameterizedTest
  @CsvSource({
    "grievances, grievance",
    "authorizations, priorauth",
    "assistance-applications, assistance"
  })
  void every_way_to_open_cases_is_described_one_by_one_and_line_by_line(String path, String flow) {
    var one = api.path("paths").path("/api/" + path).path("post");
    var many = api.path("paths").path("/api/" + path + "/batch").path("post");

    assertThat(one.at("/requestBody/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/Opening-of-" + flow);
    assertThat(many.at("/requestBody/content/application~1x-ndjson/schema/$ref").asText())
        .isEqualTo("#/components/schemas/Opening-of-" + flow);
    assertThat(many.at("/responses/200/content/application~1x-ndjson/schema/$ref").asText())
        .isEqualTo("#/components/schemas/LineResult");
    assertThat(many.path("description").asText()).contains("good lines are kept");
  }

  @Test
  void whatever_the_description_points_to_is_there() {
    assertThat(api.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference -> assertThat(api.at(reference.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void every_call_has_words_problems_and_ways_to_sign_in() {
    assertThat(api.at("/components/securitySchemes").size()).isEqualTo(2);
    assertThat(api.at("/components/schemas/Problem/properties").has("detail")).isTrue();
    for (var path : api.path("paths")) {
      for (var operation : path) {
        assertThat(operation.path("responses").has("401"))
            .as(operation.path("operationId").asText())
            .isTrue();
      }
    }
  }

  @Test
  void the_batch_is_lines_of_json() {
    var batch = api.at("/paths/~1api~1grievances~1batch/post");

    assertThat(batch.at("/responses/200/content").has("application/x-ndjson")).isTrue();
    assertThat(batch.at("/requestBody/content").has("application/x-ndjson")).isTrue();
  }
}
