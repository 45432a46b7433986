package org.recourse.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterDispatch;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Recipient;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Letters over the API: for those who may see the case. */
@RecourseTest
class LettersApiTests {

  private static final String USER = "representative";

  @LocalServerPort int port;
  @Autowired Letters letters;
  @Autowired LetterDispatch dispatch;
  @Autowired LetterTypes types;
  @Autowired CaseFiles files;
  @Autowired NamedPeople named;
  private ApiCaller caller;
  private String number;
  private String path;

  @BeforeEach
  void open() {
    caller = new ApiCaller(port);
    var opened = caller.post(USER, "/api/grievances", aComplaint("The food was cold."));
    number = tree(opened.body()).path("number").asText();
    path = "/api/cases/" + number + "/letters";
  }

  @Test
  void a_letter_is_listed_and_downloaded_as_an_attachment() {
    var letter = compose();

    var listed = tree(caller.get(USER, path).body()).get(0);
    var pdf = caller.get(USER, path + "/" + letter.id());

    assertThat(listed.path("state").asText()).isEqualTo("READY");
    assertThat(listed.path("type").asText()).isEqualTo("grievance-status");
    assertThat(pdf.body()).startsWith("%PDF-");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(pdf.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void a_preview_shows_pages_and_gaps() {
    var data = new HashMap<>(LetterRoom.example(types.get("grievance-status")));
    data.remove("days");
    data.put("expectedBy", letters.today().plusDays(14).toString());
    var request =
        Map.of(
            "type", "grievance-status",
            "language", "en",
            "channel", "PAPER",
            "recipient", Map.of("name", "Ann Example", "address", List.of("1 Sample Street")),
            "data", data);

    var preview = tree(caller.post(USER, path + "/preview", request).body());

    assertThat(new String(Base64.getDecoder().decode(preview.path("pdf").asText())))
        .startsWith("%PDF-");
    assertThat(preview.at("/gaps/0/element").asText()).isEqualTo("days");
    assertThat(preview.at("/readingLevel/said").asText()).startsWith("grade");
    assertThat(tree(caller.get(USER, path).body())).isEmpty();
  }

  @Test
  void what_cannot_be_written_is_told_in_plain_words() {
    var unknown = Map.of("type", "love-letter", "language", "en", "recipient", Map.of());

    var answer = caller.post(USER, path + "/preview", unknown);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(tree(answer.body()).path("detail").asText()).contains("no such letter");
    assertThat(caller.post(USER, path + "/preview", Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void a_letter_is_held_with_a_reason_and_released() {
    var one = path + "/" + compose().id();

    var held = caller.post(USER, one + "/hold", Map.of("reason", "Counsel reads it first."));
    assertThat(tree(held.body()).path("holder").asText()).isEqualTo(USER);
    assertThat(caller.post(USER, one + "/hold", Map.of("reason", "x")).statusCode()).isEqualTo(409);

    var released = caller.post(USER, one + "/release", Map.of());
    assertThat(tree(released.body()).path("state").asText()).isEqualTo("READY");
  }

  @Test
  void who_may_not_see_the_case_sees_no_letter() {
    var letter = compose();
    named.set(files.findByNumber(number).orElseThrow().id(), Set.of("supervisor"));

    for (var user : List.of("supervisor", "risk-manager")) {
      assertThat(caller.get(user, path).statusCode()).isEqualTo(404);
      assertThat(caller.get(user, path + "/" + letter.id()).statusCode()).isEqualTo(404);
      assertThat(caller.post(user, path + "/preview", Map.of()).statusCode()).isEqualTo(404);
    }
    var elsewhere = caller.post(USER, "/api/grievances", aComplaint("Another one."));
    var other = tree(elsewhere.body()).path("number").asText();
    assertThat(caller.get(USER, "/api/cases/" + other + "/letters/" + letter.id()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void supervisors_print_but_never_a_letter_about_themselves() {
    var letter = compose();
    dispatch.send(letter.id());
    named.set(files.findByNumber(number).orElseThrow().id(), Set.of("supervisor"));

    assertThat(caller.post(USER, "/api/print-batches", Map.of()).statusCode()).isEqualTo(403);
    caller.post("supervisor", "/api/print-batches", Map.of());
    assertThat(letters.get(letter.id()).batchId()).isNull();

    var batch = tree(caller.post("supervisor2", "/api/print-batches", Map.of()).body());
    var address = "/api/print-batches/" + batch.path("id").asText();
    assertThat(letters.get(letter.id()).batchId()).hasToString(batch.path("id").asText());
    assertThat(caller.get("supervisor2", address).body()).startsWith("%PDF-");
    assertThat(caller.get("supervisor", address).statusCode()).isEqualTo(403);
    assertThat(caller.get(USER, address).statusCode()).isEqualTo(403);
  }

  private Letter compose() {
    var data = LetterRoom.example(types.get("grievance-status"));
    data.put("expectedBy", letters.today().plusDays(14));
    var recipient = new Recipient("Ann Example", List.of("1 Sample Street"), null, "en");
    return letters.compose(
        "status-1",
        new LetterOrder(
            files.findByNumber(number).orElseThrow().id(),
            "grievance-status",
            LetterLanguage.of("en"),
            LetterFormat.LARGE_PRINT,
            Channel.PAPER,
            recipient,
            data));
  }
}
