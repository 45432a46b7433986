package org.recourse.priorauth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notifications that come over the wire. */
@RecourseTest
class PayerNoticeApiTests {

  private static final String SECRET = "known-to-the-payer";

  @LocalServerPort int port;
  @Autowired JdbcClient database;
  @Autowired ExchangeBook exchanges;
  @Autowired Timeline timeline;

  private HttpResponse<String> send(String payer, String secret, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d/api/payers/%s/notifications".formatted(port, payer)))
            .header("Content-Type", "application/fhir+json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (secret != null) {
      request.header("X-Payer-Secret", secret);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String aNotice(String kind, String number, String answer) {
    return """
    {"resourceType":"Bundle","type":"history","entry":[{"fullUrl":"urn:uuid:1","resource":
    {"resourceType":"Parameters","parameter":[
    {"name":"subscription","valueReference":{"reference":"Subscription/api-test"}},
    {"name":"type","valueCode":"%s"},
    {"name":"notification-event","part":[{"name":"event-number","valueString":"%s"},
    {"name":"focus","valueReference":{"reference":"urn:uuid:2"}}]}]}}%s]}
    """
        .formatted(kind, number, answer);
  }

  private static final String ABOUT_NO_CASE =
      """
      ,{"fullUrl":"urn:uuid:2","resource":{"resourceType":"Bundle","type":"collection","entry":[
      {"resource":{"resourceType":"ClaimResponse","identifier":[{"value":"nobody-knows"}],
      "status":"active","use":"preauthorization","outcome":"complete"}}]}}
      """;

  private long events() {
    return database
        .sql("select count(*) from priorauth_notification where subscription like '%api-test'")
        .query(Long.class)
        .single();
  }

  @Test
  void nobody_but_the_payer_gets_in() throws Exception {
    String hello = aNotice("handshake", "0", "");

    assertThat(send("demo-fhir", SECRET, hello).statusCode()).isEqualTo(200);
    assertThat(send("demo-fhir", null, hello).statusCode()).isEqualTo(404);
    assertThat(send("demo-fhir", SECRET + "x", hello).statusCode()).isEqualTo(404);
    assertThat(send("sunrise-ppo", SECRET, hello).statusCode()).isEqualTo(404);
    assertThat(send("sunrise-ppo", "", hello).statusCode()).isEqualTo(404);
    assertThat(send("nobody", SECRET, hello).statusCode()).isEqualTo(404);
  }

  @Test
  void a_case_that_does_not_exist_is_refused_and_nothing_is_kept() throws Exception {
    var refused = send("demo-fhir", SECRET, aNotice("event-notification", "7", ABOUT_NO_CASE));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .contains("application/problem+json");
    assertThat(refused.body()).contains("names no request this house sent");
    assertThat(events()).isZero();
  }

  @Test
  void what_is_about_another_house_keeps_nothing_of_ours_away() throws Exception {
    var ours = UUID.randomUUID().toString();
    var number =
        tree(new ApiCaller(port)
                .post("representative", "/api/grievances", aComplaint("Late."))
                .body())
            .path("number")
            .asText();
    var id =
        database
            .sql("select id from case_file where number = ?")
            .param(number)
            .query(UUID.class)
            .single();
    exchanges.prepare(ours, id, "demo-fhir", () -> "{}");
    var both =
        together(aNotice("event-notification", "21", ABOUT_NO_CASE), ours)
            .replace("api-test", "both");

    var told = send("demo-fhir", SECRET, both);
    send("demo-fhir", SECRET, both);

    assertThat(told.statusCode()).isEqualTo(400);
    assertThat(told.body()).contains("of event 21 names no request", "the rest is taken");
    assertThat(timeline.of(id))
        .extracting(TimelineEntry::type)
        .filteredOn("PAYER_ANSWER_RECEIVED"::equals)
        .hasSize(1);
  }

  /** The notice with one more event, about a request we made. */
  private static String together(String notice, String key) {
    var event =
        """
        {"name":"notification-event","part":[{"name":"event-number","valueString":"22"},
        {"name":"focus","valueReference":{"reference":"urn:uuid:3"}}]}]}}
        """;
    var answer =
        ABOUT_NO_CASE.replace("urn:uuid:2", "urn:uuid:3").replace("nobody-knows", key).strip();
    return notice
        .replaceFirst("]}]}}", "]}," + Matcher.quoteReplacement(event.strip()))
        .replaceFirst("]}\\s*$", Matcher.quoteReplacement(answer) + "]}");
  }

  @Test
  void bad_input_is_refused_with_its_place() throws Exception {
    assertThat(send("demo-fhir", SECRET, "<!DOCTYPE x><Bundle/>").body()).contains("JSON");
    assertThat(
            send("demo-fhir", SECRET, "{\"resourceType\":\"Bundle\",\"type\":\"history\"}").body())
        .contains("Bundle.entry[0]");
    assertThat(send("demo-fhir", SECRET, aNotice("event-notification", "x", "")).body())
        .contains("event-number");
    assertThat(send("demo-fhir", SECRET, aNotice("made-up", "1", "")).statusCode()).isEqualTo(400);
    assertThat(send("demo-fhir", SECRET, aNotice("event-notification", "8", "")).body())
        .contains("no address of this payer");
    assertThat(send("demo-fhir", SECRET, " ".repeat(6_000_000)).statusCode()).isEqualTo(413);
    assertThat(events()).isZero();
  }
}
