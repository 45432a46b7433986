package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.springframework.core.io.ClassPathResource;

/**
 * The invented office a first visitor finds; its picture, {@code demo-1280.png}, is the one in the
 * README.
 */
class DemoOnScreenTests extends ScreenTests {

  @Test
  void the_patient_who_waited_waits_for_triage() throws IOException {
    var number = "";
    for (var complaint :
        new ObjectMapper()
            .readTree(new ClassPathResource("demo/complaints.json").getInputStream())) {
      var opened = received((ObjectNode) complaint);
      number = complaint.get("narrative").asText().startsWith("I waited") ? opened : number;
    }
    var tasklist = tasklistOf("representative");

    tasklist.filter("My groups").open(number);

    assertThat(tasklist.form().input("What happened", 0))
        .hasValue(java.util.regex.Pattern.compile("^I waited"));
    tasklist.claim().picture("demo");
  }

  private String received(ObjectNode complaint) {
    var days = Duration.ofDays(complaint.remove("daysAgo").asLong());
    complaint.put("receivedAt", Instant.now().minus(days).toString());
    JsonNode answer =
        ApiCaller.tree(api.post("representative", "/api/grievances", complaint).body());
    return answer.get("number").asText();
  }
}
