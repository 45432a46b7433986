package org.recourse.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the API, which other systems are built from. */
@RecourseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
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
