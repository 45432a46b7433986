package org.recourse.security.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.security.SecuritySettings;
import org.recourse.security.SecuritySettings.Administrator;
import org.recourse.security.SecuritySettings.Oidc;
import org.recourse.security.oidc.ProviderSignIn;
import org.recourse.security.staff.PasswordPolicy;
import org.recourse.security.staff.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Who can sign in after a start, and which starts are refused. */
@RecourseTest
class FirstPeopleTests {

  @Autowired private Staff staff;
  @Autowired private PasswordEncoder passwords;
  @Autowired private PasswordPolicy policy;
  @Autowired private ObjectProvider<ProviderSignIn> provider;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;

  @AfterEach
  void the_demo_goes_on() {
    database.sql("delete from staff_member where username like 'first%'").update();
    database
        .sql(
            "update staff_member set enabled = true, demo_password = true where display_name like"
                + " 'Demo %'")
        .update();
  }

  @Test
  void outside_the_demo_a_password_of_the_demo_stops_the_start_and_says_what_to_set() {
    assertThatThrownBy(() -> start(false, null, null, false))
        .isInstanceOf(UnsafeStart.class)
        .hasMessageContaining("supervisor2")
        .satisfies(
            failure ->
                assertThat(new UnsafeStartAnalyzer().analyze(failure).getAction())
                    .contains("recourse.security.close-demo-accounts=true"));
  }

  @Test
  void an_office_nobody_could_enter_does_not_open() {
    database.sql("update staff_member set enabled = false").update();

    assertThatThrownBy(() -> start(false, null, null, true))
        .isInstanceOf(UnsafeStart.class)
        .hasMessageContaining("nobody could sign in");
  }

  @Test
  void the_first_administrator_comes_from_the_configuration_and_keeps_a_password_changed_later() {
    start(false, "first", "blue heron at the pond", true);
    staff.changePassword("first", passwords.encode("a red kite over the ridge"));

    start(false, "first", "blue heron at the pond", true);

    var first = staff.find("first").orElseThrow();
    assertThat(first.groups()).containsExactly("administrators");
    assertThat(passwords.matches("a red kite over the ridge", first.passwordHash())).isTrue();
  }

  @Test
  void the_first_administrator_needs_a_good_password() {
    assertThatThrownBy(() -> start(false, "first", "recourse", true))
        .isInstanceOf(UnsafeStart.class)
        .hasMessageContaining("at least 12 characters");
    assertThat(staff.find("first")).isEmpty();
  }

  private void start(boolean demo, String username, String password, boolean closeDemoAccounts) {
    var settings =
        new SecuritySettings(
            new Administrator(username, password), new Oidc("groups", "sub"), closeDemoAccounts);
    new FirstPeople(staff, passwords, policy, settings, provider, transaction, demo)
        .afterSingletonsInstantiated();
  }
}
