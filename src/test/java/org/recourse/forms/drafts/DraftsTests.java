package org.recourse.forms.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Half-filled forms, on the real product: who keeps them, who finds them again, and for how long.
 */
@RecourseTest
class DraftsTests {

  private static final String FORM = "start:grievance";
  private static final String START = "/api/drafts/" + FORM;
  private static final String WAITED = "{\"narrative\":\"I waited\"}";

  @LocalServerPort int port;
  @Autowired Drafts drafts;
  @Autowired JdbcClient database;
  private ApiCaller caller;

  @BeforeEach
  void nobody_has_begun() {
    caller = new ApiCaller(port);
    database.sql("delete from form_draft").update();
  }

  @Test
  void a_half_filled_form_is_found_again_by_whoever_filled_it() {
    assertThat(keep("representative", START, WAITED).statusCode()).isEqualTo(200);

    var found = caller.get("representative", START);

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(tree(found.body()).path("content").path("narrative").asText()).isEqualTo("I waited");
    assertThat(tree(found.body()).path("savedAt").asText()).isNotEmpty();
  }

  @Test
  void nobody_finds_the_draft_of_a_colleague() {
    keep("representative", START, WAITED);

    assertThat(caller.get("representative2", START).statusCode()).isEqualTo(204);
  }

  @Test
  void the_last_words_count() {
    keep("representative", START, WAITED);
    keep("representative", START, "{\"narrative\":\"I waited four hours\"}");

    assertThat(drafts.find("representative", FORM).orElseThrow().content()).contains("four hours");
  }

  @Test
  void a_dropped_draft_is_gone() {
    keep("representative", START, WAITED);

    assertThat(caller.send(caller.request("representative", START).DELETE().build()).statusCode())
        .isEqualTo(204);

    assertThat(caller.get("representative", START).statusCode()).isEqualTo(204);
  }

  @Test
  void a_form_that_is_not_in_front_of_somebody_takes_and_gives_no_draft() {
    drafts.keep("representative", "a-task-of-others", WAITED);

    assertThat(caller.get("representative", "/api/drafts/a-task-of-others").statusCode())
        .isEqualTo(404);
    assertThat(keep("representative", "/api/drafts/start:unknown", "{}").statusCode())
        .isEqualTo(404);
    assertThat(keep("auditor", START, "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_no_draft_or_too_long_is_refused_in_plain_words() {
    var list = keep("representative", START, "[1]");
    var novel = keep("representative", START, "{\"narrative\":\"" + "x".repeat(1_100_000) + "\"}");

    assertThat(list.statusCode()).isEqualTo(400);
    assertThat(novel.statusCode()).isEqualTo(413);
    assertThat(tree(novel.body()).path("detail").asText())
        .isEqualTo("Shorten it, or finish the form now.");
  }

  @Test
  void a_draft_nobody_comes_back_to_is_thrown_away() {
    drafts.keep("representative", FORM, "{}");
    database.sql("update form_draft set saved_at = now() - interval '31 days'").update();
    drafts.keep("representative2", FORM, "{}");

    drafts.dropOlderThan(Duration.ofDays(30));

    assertThat(drafts.find("representative", FORM)).isEmpty();
    assertThat(drafts.find("representative2", FORM)).isPresent();
  }

  @Test
  void the_words_of_the_forms_go_with_their_keys() {
    var words = tree(caller.get("representative", "/api/forms/grievance/words").body());

    assertThat(words.path("channel").path("label").asText()).isEqualTo("Channel");
    assertThat(words.path("channel").path("options").path("IN_PERSON").asText()).isNotEmpty();
  }

  private HttpResponse<String> keep(String who, String path, String content) {
    return caller.send(caller.request(who, path).PUT(BodyPublishers.ofString(content)).build());
  }
}
