package org.recourse.forms.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Half-filled forms, on the real product: who keeps them, who finds them again, and for how long. */
@RecourseTest
@AutoConfigureMockMvc
class DraftsTests {

  private static final String START = "/api/drafts/start:grievance";

  @Autowired private MockMvc web;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient database;

  @BeforeEach
  void nobody_has_begun() {
    database.sql("delete from form_draft where form = 'start:grievance'").update();
  }

  @Test
  void a_half_filled_form_is_found_again_by_whoever_filled_it() throws Exception {
    keep("representative", "{\"narrative\":\"I waited\"}").andExpect(status().isOk());

    web.perform(get(START).with(person("representative")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.content.narrative").value("I waited"))
        .andExpect(jsonPath("$.savedAt").exists());
  }

  @Test
  void nobody_finds_the_draft_of_a_colleague() throws Exception {
    keep("representative", "{\"narrative\":\"I waited\"}");

    web.perform(get(START).with(person("representative2"))).andExpect(status().isNoContent());
  }

  @Test
  void the_last_words_count() throws Exception {
    keep("representative", "{\"narrative\":\"I waited\"}");
    keep("representative", "{\"narrative\":\"I waited four hours\"}");

    assertThat(drafts.find("representative", "start:grievance").orElseThrow().content()).contains("four hours");
  }

  @Test
  void a_dropped_draft_is_gone() throws Exception {
    keep("representative", "{\"narrative\":\"I waited\"}");

    web.perform(delete(START).with(person("representative")).with(csrf())).andExpect(status().isNoContent());

    web.perform(get(START).with(person("representative"))).andExpect(status().isNoContent());
  }

  @Test
  void a_form_that_is_not_in_front_of_somebody_takes_and_gives_no_draft() throws Exception {
    drafts.keep("representative", "a-task-of-others", "{\"narrative\":\"I waited\"}");

    web.perform(get("/api/drafts/a-task-of-others").with(person("representative"))).andExpect(status().isNotFound());
    web.perform(put("/api/drafts/start:unknown").with(person("representative")).with(csrf()).content("{}"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").exists());
    drafts.drop("representative", "a-task-of-others");
  }

  @Test
  void what_is_no_draft_or_too_long_is_refused_in_plain_words() throws Exception {
    keep("representative", "[1]").andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").exists());
    keep("representative", "{\"narrative\":\"" + "x".repeat(1_100_000) + "\"}")
        .andExpect(status().isPayloadTooLarge())
        .andExpect(jsonPath("$.detail").value("Shorten it, or finish the form now."));
  }

  @Test
  void a_draft_nobody_comes_back_to_is_thrown_away() {
    drafts.keep("representative", "start:grievance", "{}");
    database.sql("update form_draft set saved_at = now() - interval '31 days' where form = 'start:grievance'").update();
    drafts.keep("representative2", "start:grievance", "{}");

    drafts.dropOlderThan(Duration.ofDays(30));

    assertThat(drafts.find("representative", "start:grievance")).isEmpty();
    assertThat(drafts.find("representative2", "start:grievance")).isPresent();
  }

  private ResultActions keep(String who, String content) throws Exception {
    return web.perform(
        put(START).with(person(who)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(content));
  }

  private static RequestPostProcessor person(String username) {
    return user(username).authorities(new SimpleGrantedAuthority("representatives"));
  }
}
