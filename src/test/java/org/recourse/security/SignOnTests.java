package org.recourse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming in and going out. */
@RecourseTest
class SignOnTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String TASKLIST_SIGN_OUT = "/camunda/api/admin/auth/user/default/logout";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @Test
  void one_sign_in_opens_tasklist_cockpit_and_api() {
    var supervisor = Wire.signedIn(port, "supervisor");

    assertThat(supervisor.page("/").body())
        .contains("Demo Supervisor")
        .contains("Tasklist")
        .contains("Cockpit");
    assertThat(supervisor.page("/camunda/app/tasklist/default/").status()).isEqualTo(200);
    assertThat(supervisor.page("/camunda/app/cockpit/default/").status()).isEqualTo(200);
    assertThat(supervisor.call("GET", "/v3/api-docs", null).status()).isEqualTo(200);
  }

  @Test
  void a_page_asked_for_before_the_sign_in_opens_after_it() {
    var stranger = new Wire(port);
    stranger.page("/camunda/app/tasklist/default/");

    assertThat(stranger.signIn("representative", "recourse").location())
        .endsWith("/camunda/app/tasklist/default/");
  }

  @Test
  void a_session_brought_along_is_not_the_one_people_leave_with() {
    var first = Wire.signedIn(port, "representative");
    var before = first.cookie("SESSION");
    first.signIn("representative", "recourse");

    assertThat(first.cookie("SESSION")).isNotNull().isNotEqualTo(before);
  }

  @Test
  void signing_out_in_tasklist_ends_everything_and_leads_to_the_sign_in() {
    var person = Wire.signedIn(port, "representative");

    var out = person.call("POST", TASKLIST_SIGN_OUT, "{}");

    assertThat(out.status()).isEqualTo(204);
    assertThat(out.headers("X-Recourse-Go")).containsExactly("/sign-in?signed-out");
    assertThat(person.call("GET", ENGINE + "/filter", null).status()).isEqualTo(401);
    assertThat(person.page("/").location()).isEqualTo("/sign-in");
  }

  @Test
  void signing_out_on_the_home_page_ends_tasklist_too() {
    var person = Wire.signedIn(port, "representative");
    var session = person.cookie("SESSION");

    assertThat(person.send("POST", "/sign-out", "", "Accept: text/html").location())
        .endsWith("/sign-in?signed-out");
    var ghost = new Wire(port);

    var answer =
        ghost.send(
            "GET",
            ENGINE + "/task/count",
            null,
            "Accept: application/json",
            "Cookie: SESSION=" + session);
    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void a_forged_request_without_the_word_changes_nothing() {
    var person = Wire.signedIn(port, "administrator");
    person.drop("XSRF-TOKEN");

    assertThat(person.call("POST", "/api/staff", "{}").status()).isEqualTo(403);
    assertThat(person.call("POST", TASKLIST_SIGN_OUT, "{}").status()).isEqualTo(403);
    assertThat(person.page("/").status()).as("still signed in").isEqualTo(200);
  }

  @Test
  void a_machine_calls_with_name_and_password_and_leaves_no_session() {
    var machine = new Wire(port);

    var answer = machine.send("GET", "/api/staff", null, Wire.basic("administrator", "recourse"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers("set-cookie")).isEmpty();
    assertThat(
            machine
                .send(
                    "GET",
                    "/camunda/app/tasklist/default/",
                    null,
                    Wire.basic("administrator", "recourse"))
                .status())
        .as("machines have no business in Tasklist")
        .isEqualTo(401);
  }

  @Test
  void a_session_that_is_no_id_is_no_session() {
    for (var session : new String[] {"AA==", "YWJj", "JyBvciAxPTE=", ""}) {
      var cookie = "Cookie: SESSION=" + session;

      assertThat(new Wire(port).send("GET", "/sign-in", null, "Accept: text/html", cookie).status())
          .as(session)
          .isEqualTo(200);
      assertThat(new Wire(port).send("GET", "/", null, "Accept: text/html", cookie).location())
          .as(session)
          .isEqualTo("/sign-in");
      assertThat(new Wire(port).send("GET", "/api/me", null, cookie).status())
          .as(session)
          .isEqualTo(401);
    }
  }

  @Test
  void a_name_nobody_could_bear_is_refused_like_a_wrong_password() {
    for (var name : new String[] {"\0", "representative\0", "\u0001\u001f"}) {
      assertThat(new Wire(port).send("GET", "/api/me", null, Wire.basic(name, "recourse")).status())
          .isEqualTo(401);
    }
    for (var name : new String[] {"a%00b", "representative%00x", "%01"}) {
      assertThat(new Wire(port).signIn(name, "recourse").location())
          .as(name)
          .isEqualTo("/sign-in?refused");
    }
  }

  @Test
  void guessing_makes_a_name_wait_whether_anybody_bears_it_or_not() {
    var somebody = "somebody-" + UUID.randomUUID();
    var json =
        "{\"username\":\"%s\",\"displayName\":\"Some Body\",\"groups\":[],\"password\":\"grey owl"
            + " in the barn\"}";
    Wire.signedIn(port, "administrator").call("POST", "/api/staff", json.formatted(somebody));
    for (var name : new String[] {somebody, "nobody-" + UUID.randomUUID()}) {
      for (var wrong = 0; wrong < 5; wrong++) {
        assertThat(new Wire(port).signIn(name, "wrong").location()).isEqualTo("/sign-in?refused");
      }

      assertThat(new Wire(port).signIn(name, "grey+owl+in+the+barn").location())
          .isEqualTo("/sign-in?wait");
      assertThat(
              new Wire(port)
                  .send("GET", "/api/staff", null, Wire.basic(name, "grey owl in the barn"))
                  .body())
          .contains("Wait ");
    }
    database.sql("delete from failed_sign_in").update();
    assertThat(
            new Wire(port)
                .signIn(somebody.toUpperCase(Locale.ROOT), "grey+owl+in+the+barn")
                .location())
        .endsWith("/");
  }

  @Test
  void screens_hear_on_which_cases_somebody_works() {
    assertThat(Wire.signedIn(port, "representative").call("GET", "/api/me", null).body())
        .contains("\"username\":\"representative\"", "\"worksOn\":[\"grievance\"]");
    for (var other : new String[] {"department-responder", "auditor", "administrator"}) {
      assertThat(Wire.signedIn(port, other).call("GET", "/api/me", null).body())
          .contains("\"worksOn\":[]");
    }
    assertThat(new Wire(port).call("GET", "/api/me", null).status()).isEqualTo(401);
  }

  @Test
  void names_that_were_tried_are_kept_as_hashes() {
    new Wire(port).signIn("my-secret-password", "x");

    assertThat(database.sql("select name_hash from failed_sign_in").query(String.class).list())
        .isNotEmpty()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }
}
