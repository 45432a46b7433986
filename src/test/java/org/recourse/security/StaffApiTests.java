package org.recourse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.AtOnce;
import org.recourse.RecourseTest;
import org.recourse.security.staff.StaffAccounts;
import org.recourse.security.staff.StaffProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How administrators let people in and out. */
@RecourseTest
class StaffApiTests {

  private static final String PASSWORD = "blue heron at the pond";

  @LocalServerPort private int port;
  @Autowired private StaffAccounts accounts;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;

  private final Set<String> away = new HashSet<>(Set.of("administrator"));

  @AfterEach
  void everybody_is_back() {
    database
        .sql("update staff_member set enabled = true where username in (:names)")
        .param("names", away)
        .update();
  }

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

  @Test
  void the_last_administrator_stays_one_who_can_sign_in() {
    aloneAre("administrator");
    var administrator = Wire.signedIn(port, "administrator");

    for (var change : new String[] {"{\"enabled\":false}", "{\"groups\":[\"auditors\"]}"}) {
      var answer = administrator.call("PATCH", "/api/staff/administrator", change);

      assertThat(answer.status()).as(change).isEqualTo(409);
      assertThat(answer.body()).contains("Make a colleague an administrator first");
    }
    assertThat(administrator.call("GET", "/api/staff", null).status()).isEqualTo(200);
  }

  @Test
  void a_password_and_a_closed_account_change_together_or_not_at_all() {
    var administrator = Wire.signedIn(port, "administrator");
    var name = "new-" + UUID.randomUUID().toString().substring(0, 8);
    administrator.call("POST", "/api/staff", person(name, PASSWORD));
    var address = "/api/staff/" + name;
    var kite = "a red kite over the ridge";

    for (var refused :
        List.of(
            "{\"password\":\"%s\",\"groups\":[\"gods\"]}".formatted(kite),
            "{\"password\":\"%s\",\"displayName\":\"\"}".formatted(kite),
            "{\"password\":\"short\",\"enabled\":false}")) {
      assertThat(administrator.call("PATCH", address, refused).status()).isEqualTo(400);
      assertThat(signsIn(name, PASSWORD)).as(refused).isTrue();
    }
    var both = "{\"password\":\"%s\",\"enabled\":%s}";
    assertThat(administrator.call("PATCH", address, both.formatted(kite, false)).status())
        .isEqualTo(200);
    assertThat(signsIn(name, kite)).isFalse();
    assertThat(administrator.call("PATCH", address, "{\"enabled\":true}").status()).isEqualTo(200);
    assertThat(signsIn(name, kite)).isTrue();
    assertThat(signsIn(name, PASSWORD)).isFalse();
  }

  @Test
  void the_last_administrator_who_cannot_be_closed_keeps_the_password_too() {
    aloneAre("administrator");
    var administrator = Wire.signedIn(port, "administrator");
    var both = "{\"password\":\"a red kite over the ridge\",\"enabled\":false}";

    assertThat(administrator.call("PATCH", "/api/staff/administrator", both).status())
        .isEqualTo(409);
    assertThat(administrator.call("GET", "/api/staff", null).status()).isEqualTo(200);
    assertThat(signsIn("administrator", "recourse")).isTrue();
  }

  @Test
  void a_password_that_lives_at_the_identity_provider_is_not_changed_here() {
    var name = "theirs-" + UUID.randomUUID().toString().substring(0, 8);
    database
        .sql(
            "insert into staff_member (username, display_name, origin, enabled) values (?,"
                + " 'Theirs', 'OIDC', true)")
        .param(name)
        .update();
    var both = "{\"password\":\"a red kite over the ridge\",\"enabled\":false}";

    var answer = Wire.signedIn(port, "administrator").call("PATCH", "/api/staff/" + name, both);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("identity provider");
    assertThat(accounts.change(name, null, null, null, null, null).enabled()).isTrue();
  }

  @Test
  void two_administrators_who_close_each_others_account_at_once_do_not_both_succeed() {
    var second = "second-" + UUID.randomUUID().toString().substring(0, 8);
    accounts.open(second, "Second", null, Set.of("administrators"), PASSWORD);
    aloneAre("administrator", second);

    var other =
        transaction.execute(
            status -> {
              accounts.change(second, null, null, null, false, null);
              var atOnce = AtOnce.supply(() -> problemOfClosing("administrator"));
              while (!atOnce.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
              }
              return atOnce;
            });

    assertThat(other.join()).isInstanceOf(StaffProblem.class);
  }

  private Throwable problemOfClosing(String username) {
    return catchThrowable(() -> accounts.change(username, null, null, null, false, null));
  }

  private boolean signsIn(String name, String password) {
    var colleague = new Wire(port);
    return !colleague.signIn(name, password.replace(' ', '+')).location().startsWith("/sign-in");
  }

  private boolean somebodyWaits() {
    return database
        .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  private void aloneAre(String... names) {
    database
        .sql(
            "update staff_member m set enabled = false where m.enabled and exists (select from"
                + " staff_group g where g.username = m.username and g.group_id = 'administrators')"
                + " and m.username not in (:names) returning username")
        .param("names", List.of(names))
        .query(String.class)
        .list()
        .forEach(away::add);
  }

  private static String person(String name, String password) {
    return "{\"username\":\"%s\",\"displayName\":\"New Colleague\",\"groups\":[\"auditors\"],\"password\":\"%s\"}"
        .formatted(name, password);
  }
}
