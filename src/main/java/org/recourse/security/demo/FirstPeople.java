package org.recourse.security.demo;

import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.casefile.Groups;
import org.recourse.security.SecuritySettings;
import org.recourse.security.oidc.ProviderSignIn;
import org.recourse.security.staff.PasswordPolicy;
import org.recourse.security.staff.Staff;
import org.recourse.security.staff.StaffAccounts;
import org.recourse.security.staff.StaffRecord;
import org.recourse.security.staff.StaffRecord.Origin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that somebody can sign in, and that outside the demo nobody can with the demo's
 * password.
 */
@Component
class FirstPeople implements SmartInitializingSingleton {

  private final Staff staff;
  private final PasswordEncoder passwords;
  private final PasswordPolicy policy;
  private final SecuritySettings settings;
  private final ObjectProvider<ProviderSignIn> provider;
  private final TransactionTemplate transaction;
  private final boolean demo;

  FirstPeople(
      Staff staff,
      PasswordEncoder passwords,
      PasswordPolicy policy,
      SecuritySettings settings,
      ObjectProvider<ProviderSignIn> provider,
      TransactionTemplate transaction,
      @Value("${recourse.demo}") boolean demo) {
    this.staff = staff;
    this.passwords = passwords;
    this.policy = policy;
    this.settings = settings;
    this.provider = provider;
    this.transaction = transaction;
    this.demo = demo;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          if (demo) {
            addDemoStaff();
          } else {
            addAdministrator();
            refuseDemoPasswords();
            refuseEmptyOffice();
          }
        });
  }

  private void addDemoStaff() {
    var known = staff.all().stream().map(StaffRecord::username).collect(Collectors.toSet());
    if (!DemoStaff.all().stream().map(DemoStaff::username).allMatch(known::contains)) {
      var hash = passwords.encode(DemoStaff.PASSWORD);
      for (var person : DemoStaff.all()) {
        staff.add(record(person.username(), person.displayName(), hash, person.groups()), true);
      }
    }
  }

  private void addAdministrator() {
    var username = Staff.spelling(settings.administrator().username());
    var password = settings.administrator().password();
    if (username.isEmpty() || staff.find(username).filter(StaffRecord::enabled).isPresent()) {
      return;
    }
    if (!StaffAccounts.isName(username)) {
      throw new UnsafeStart(
          "'recourse.security.administrator.username' is no sign-in name.",
          UnsafeStart.ADMINISTRATOR);
    }
    policy
        .complaint(username, password)
        .ifPresent(
            complaint -> {
              throw new UnsafeStart(
                  "The password of the first administrator will not do. " + complaint,
                  UnsafeStart.ADMINISTRATOR);
            });
    staff.add(
        record(username, username, passwords.encode(password), Set.of(Groups.ADMINISTRATORS)),
        false);
  }

  private void refuseDemoPasswords() {
    if (settings.closeDemoAccounts()) {
      staff.closeDemoAccounts();
    }
    var unsafe = staff.withDemoPassword();
    if (!unsafe.isEmpty()) {
      throw new UnsafeStart(
          "These accounts still have the password of the demo: " + String.join(", ", unsafe) + ".",
          "Set 'recourse.security.close-demo-accounts=true' to close them, or 'recourse.demo=true'"
              + " if this is a demo.");
    }
  }

  private void refuseEmptyOffice() {
    if (provider.getIfAvailable() == null && staff.all().stream().noneMatch(StaffRecord::enabled)) {
      throw new UnsafeStart(
          "A database is configured, but nobody could sign in.", UnsafeStart.ADMINISTRATOR);
    }
  }

  private static StaffRecord record(
      String username, String displayName, String hash, Set<String> groups) {
    return new StaffRecord(username, displayName, null, hash, Origin.LOCAL, true, groups);
  }
}
