package org.recourse.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.security.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people find in Tasklist at the first sign-in. */
@RecourseTest
class FilterTests {

  private static final String FILTERS = "/camunda/api/engine/engine/default/filter";

  @LocalServerPort private int port;
  @Autowired private AccessSeeder seeder;
  @Autowired private FilterService filters;
  @Autowired private AuthorizationService authorizations;

  @Test
  void each_role_finds_its_lists_and_every_list_answers() throws Exception {
    assertThat(listsOf("representative"))
        .containsExactlyInAnyOrder("Mine", "My groups", "Due today", "Overdue");
    assertThat(listsOf("supervisor"))
        .containsExactlyInAnyOrder("Mine", "My groups", "Due today", "Overdue", "All open tasks");
  }

  @Test
  void only_an_administrator_writes_lists() {
    var list =
        "{\"resourceType\":\"Task\",\"name\":\"Written in a test\",\"query\":{},\"properties\":{}}";

    assertThat(Wire.signedIn(port, "supervisor").call("POST", FILTERS + "/create", list).status())
        .isEqualTo(403);
    assertThat(
            Wire.signedIn(port, "administrator").call("POST", FILTERS + "/create", list).status())
        .isEqualTo(200);
    filters
        .createTaskFilterQuery()
        .filterName("Written in a test")
        .list()
        .forEach(f -> filters.deleteFilter(f.getId()));
  }

  @Test
  void an_expression_in_a_list_reaches_nothing_but_the_functions_of_the_engine() {
    var administrator = Wire.signedIn(port, "administrator");
    for (var text :
        List.of(
            "${''.getClass()}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "${dateTime().year}")) {
      var list =
          "{\"resourceType\":\"Task\",\"name\":\"Probe\",\"query\":{\"assigneeExpression\":\""
              + text
              + "\"},\"properties\":{}}";
      administrator.call("POST", FILTERS + "/create", list);
      var id = filters.createTaskFilterQuery().filterName("Probe").singleResult().getId();

      assertThat(administrator.call("GET", FILTERS + "/" + id + "/count", null).status())
          .as(text)
          .isGreaterThan(399);
      filters.deleteFilter(id);
    }
  }

  @Test
  void a_question_asked_on_top_of_a_list_may_hold_no_expression() {
    var id = filters.createTaskFilterQuery().filterName("Mine").singleResult().getId();

    assertThat(
            Wire.signedIn(port, "representative")
                .call(
                    "POST",
                    FILTERS + "/" + id + "/count",
                    "{\"assigneeExpression\":\"${currentUser()}\"}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void a_second_start_changes_nothing() {
    var grants = authorizations.createAuthorizationQuery().count();
    var lists = filters.createFilterQuery().count();

    seeder.afterSingletonsInstantiated();

    assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
    assertThat(filters.createFilterQuery().count()).isEqualTo(lists);
  }

  private List<String> listsOf(String username) throws Exception {
    var person = Wire.signedIn(port, username);
    var body = person.call("GET", FILTERS + "?maxResults=50", null).body();
    var names = new ArrayList<String>();
    for (JsonNode list :
        new ObjectMapper().readTree(body.substring(body.indexOf('['), body.lastIndexOf(']') + 1))) {
      names.add(list.path("name").asText());
      assertThat(
              person
                  .call("POST", FILTERS + "/" + list.path("id").asText() + "/count", "{}")
                  .status())
          .as(list.path("name").asText())
          .isEqualTo(200);
    }
    return names;
  }
}
