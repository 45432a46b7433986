package org.recourse.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterDispatch;
import org.recourse.correspondence.LetterFailed;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterFreed;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Recipient;
import org.recourse.correspondence.log.LetterClaims;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What people learn about a letter, over the API; each answer says what happens next. */
@RecourseTest
@RecordApplicationEvents
class LetterFatesApiTests {

  private static final String USER = "representative";

  @LocalServerPort int port;
  @Autowired Letters letters;
  @Autowired LetterDispatch dispatch;
  @Autowired LetterClaims claims;
  @Autowired LetterTypes types;
  @Autowired CaseFiles files;
  @Autowired NamedPeople named;
  @Autowired Timeline timeline;
  @Autowired ApplicationEvents events;
  private ApiCaller caller;
  private UUID caseId;
  private String number;
  private Letter letter;
  private String path;

  @BeforeEach
  void a_letter_is_ready() {
    caller = new ApiCaller(port);
    var opened = caller.post(USER, "/api/grievances", aComplaint("The food was cold."));
    number = tree(opened.body()).path("number").asText();
    caseId = files.findByNumber(number).orElseThrow().id();
    letter = compose();
    path = "/api/cases/" + number + "/letters/" + letter.id();
  }

  @Test
  void a_letter_that_came_back_is_sent_again_once_however_often_it_is_asked() {
    dispatch.send(letter.id());
    var back = caller.post(USER, path + "/came-back", Map.of("outcome", "MAILBOX_CLOSED"));
    assertThat(body(back).path("state").asText()).isEqualTo("FAILED");
    assertThat(body(back).path("outcome").asText()).isEqualTo("MAILBOX_CLOSED");
    assertThat(body(back).path("next").asText()).contains("send it again");

    var key = UUID.randomUUID().toString();
    var why = Map.of("reason", "They say the mailbox is open again.");
    var first = caller.post(USER, path + "/send-again", why, "Idempotency-Key", key);
    var again = caller.post(USER, path + "/send-again", why, "Idempotency-Key", key);

    assertThat(body(first).path("state").asText()).isEqualTo("READY");
    assertThat(body(first).path("next").asText()).contains("when a step of the case waits for it");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    var freed = told("LETTER_FREED");
    assertThat(freed.details()).containsEntry("reason", "They say the mailbox is open again.");
    assertThat(freed.actor()).isEqualTo(USER);
  }

  @Test
  void a_letter_has_arrived_and_a_second_time_changes_nothing() {
    dispatch.send(letter.id());

    assertThat(body(caller.post(USER, path + "/arrived", Map.of())).path("state").asText())
        .isEqualTo("DELIVERED");
    assertThat(caller.post(USER, path + "/arrived", Map.of()).statusCode()).isEqualTo(200);
    told("LETTER_DELIVERED");
  }

  @Test
  void only_a_letter_in_doubt_can_be_said_to_have_gone() {
    claims.failed(letter.id(), "REFUSED");
    assertThat(caller.post(USER, path + "/was-sent", Map.of()).statusCode()).isEqualTo(409);
    claims.failed(letter.id(), "IN_DOUBT");

    var settled = caller.post(USER, path + "/was-sent", Map.of());

    assertThat(body(settled).path("state").asText()).isEqualTo("SENT");
    assertThat(letters.get(letter.id()).sentBy()).isEqualTo(USER);
  }

  @Test
  void what_cannot_be_or_lacks_a_reason_is_told_in_plain_words() {
    assertThat(caller.post(USER, path + "/arrived", Map.of()).statusCode()).isEqualTo(409);
    var never = caller.post(USER, path + "/came-back", Map.of("outcome", "BOUNCED"));
    assertThat(never.statusCode()).isEqualTo(409);
    dispatch.send(letter.id());
    for (var outcome : List.of("", "came back", "bounced")) {
      var told = caller.post(USER, path + "/came-back", Map.of("outcome", outcome));
      assertThat(told.statusCode()).isEqualTo(400);
      assertThat(tree(told.body()).at("/fields/outcome").asText()).contains("in capitals");
    }
    caller.post(USER, path + "/came-back", Map.of("outcome", "BOUNCED"));
    var silent = caller.post(USER, path + "/send-again", Map.of());
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void a_letter_of_a_case_that_has_ended_is_promised_to_nobody() {
    claims.failed(letter.id(), "REFUSED");
    files.close(caseId, CaseStatus.CLOSED, "ANSWERED", "The case was closed.");

    var freed = caller.post(USER, path + "/send-again", Map.of("reason", "They ask for it."));

    assertThat(body(freed).path("next").asText())
        .contains("the case has ended", "post it yourself");
  }

  @Test
  void a_named_person_finds_no_letter_and_readers_decide_nothing() {
    dispatch.send(letter.id());
    named.set(caseId, Set.of("supervisor"));

    for (var deed : List.of("came-back", "arrived", "send-again", "was-sent", "hold", "release")) {
      var request = Map.of("outcome", "BOUNCED", "reason", "Mine");
      for (var stranger : List.of("supervisor", "risk-manager")) {
        assertThat(caller.post(stranger, path + "/" + deed, body(deed, request)).statusCode())
            .as(stranger + " " + deed)
            .isEqualTo(404);
      }
      assertThat(caller.post("auditor", path + "/" + deed, body(deed, request)).statusCode())
          .as("auditor " + deed)
          .isEqualTo(403);
    }
    assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.SENT);
    assertThat(events.stream(LetterFailed.class)).isEmpty();
    assertThat(events.stream(LetterFreed.class)).isEmpty();
  }

  private static Map<String, String> body(String deed, Map<String, String> all) {
    return deed.equals("came-back")
        ? Map.of("outcome", all.get("outcome"))
        : deed.matches("send-again|hold|release") ? Map.of("reason", all.get("reason")) : Map.of();
  }

  private TimelineEntry told(String type) {
    var entries = timeline.of(caseId).stream().filter(entry -> entry.type().equals(type)).toList();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static JsonNode body(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return tree(answer.body());
  }

  private Letter compose() {
    var data = LetterRoom.example(types.get("grievance-acknowledgement"));
    var recipient = new Recipient("Ann Example", List.of(), "ann@example.org", "en");
    return letters.compose(
        "acknowledgement",
        new LetterOrder(
            caseId,
            "grievance-acknowledgement",
            LetterLanguage.of("en"),
            LetterFormat.STANDARD,
            Channel.EMAIL,
            recipient,
            data));
  }
}
