package org.recourse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How administrators let people in and out. */
@RecourseTest
class StaffApiTests {

  private static final String PASSWORD = "blue heron at the pond";

  @LocalServerPort private int port;

  @Test
  void a_new_colleague_signs_in_changes_the_password_and_loses_every_session_with_the_role() {
    var administrator = Wire.signedIn(port, "administrator");
    var name = "new-" + UUID.randomUUID().toString().substring(0, 8);

    assertThat(administrator.call("POST", "/api/staff", person(name, PASSWORD)).status())
        .isEqualTo(201);
    assertThat(administrator.call("POST", "/api/staff", person(name, PASSWORD)).status())
        .isEqualTo(409);

    var colleague = new Wire(port);
    colleague.signIn(name, PASSWORD.replace(' ', '+'));
    var change =
        "{\"oldPassword\":\"%s\",\"newPassword\":\"a red kite over the ridge\"}"
            .formatted(PASSWORD);
    assertThat(colleague.page("/").body()).contains("New Colleague");
    assertThat(colleague.call("POST", "/api/staff/me/password", change).status()).isEqualTo(204);
    assertThat(colleague.page("/").location()).isEqualTo("/sign-in");
    assertThat(colleague.signIn(name, PASSWORD.replace(' ', '+')).location())
        .isEqualTo("/sign-in?refused");

    colleague.signIn(name, "a+red+kite+over+the+ridge");
    assertThat(administrator.call("PATCH", "/api/staff/" + name, "{\"enabled\":false}").status())
        .isEqualTo(200);
    var next = colleague.page("/");
    assertThat(next.location()).as(next.toString()).isEqualTo("/sign-in");
    assertThat(colleague.signIn(name, "a+red+kite+over+the+ridge").location())
        .isEqualTo("/sign-in?refused");
  }

  @Test
  void
      a_guessable_password_an_unknown_role_and_the_name_of_the_software_are_refused_in_plain_words() {
    var administrator = Wire.signedIn(port, "administrator");

    assertThat(administrator.call("POST", "/api/staff", person("someone", "recourse")).body())
        .contains("at least 12");
    assertThat(
            administrator.call("POST", "/api/staff", person("someone", "passwordpassword")).body())
        .contains("guess");
    assertThat(
            administrator.call("POST", "/api/staff", person("someone", "someone is here")).body())
        .contains("sign-in name");
    assertThat(administrator.call("POST", "/api/staff", person("system", PASSWORD)).status())
        .isEqualTo(400);
    assertThat(
            administrator
                .call("POST", "/api/staff", person("someone", PASSWORD).replace("auditors", "gods"))
                .body())
        .contains("Roles are");
  }

  private static String person(String name, String password) {
    return "{\"username\":\"%s\",\"displayName\":\"New Colleague\",\"groups\":[\"auditors\"],\"password\":\"%s\"}"
        .formatted(name, password);
  }
}
