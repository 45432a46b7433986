package org.recourse.security.staff;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.departments.Departments;
import org.recourse.security.staff.StaffRecord.Origin;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where people get, change and lose their sign-in. Whoever loses a role is signed out
 * everywhere at once.
 */
@Service
public class StaffAccounts {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

  private final Staff staff;
  private final CachedStaffDirectory directory;
  private final PasswordPolicy policy;
  private final PasswordEncoder passwords;
  private final OpenSessions sessions;
  private final Departments departments;
  private final Administrators administrators;

  StaffAccounts(
      Staff staff,
      CachedStaffDirectory directory,
      PasswordPolicy policy,
      PasswordEncoder passwords,
      OpenSessions sessions,
      Departments departments,
      Administrators administrators) {
    this.staff = staff;
    this.directory = directory;
    this.policy = policy;
    this.passwords = passwords;
    this.sessions = sessions;
    this.departments = departments;
    this.administrators = administrators;
  }

  /** Whether a sign-in name may be given to a person at all. */
  public static boolean isName(String username) {
    return NAME.matcher(username).matches() && !SignedOn.SYSTEM.equals(username);
  }

  /**
   * Gives somebody a sign-in. Throws {@link StaffProblem} when the name, a role or the password
   * will not do.
   */
  @Transactional
  public StaffRecord open(
      String name, String displayName, String email, Set<String> groups, String password) {
    var username = Staff.spelling(name);
    if (!isName(username)) {
      throw invalid(
          "A sign-in name is 2 to 64 small letters, digits, dots, dashes or @, and not"
              + " \"system\".");
    }
    var person =
        new StaffRecord(
            username,
            displayNameOf(displayName),
            email,
            accepted(username, password),
            Origin.LOCAL,
            true,
            known(groups));
    if (!staff.add(person, false)) {
      throw new StaffProblem(
          HttpStatus.CONFLICT, "This sign-in name is taken. Choose another one.");
    }
    directory.forget();
    return person;
  }

  /**
   * Changes name, address, roles, admission or password of a person, all of it or nothing; null
   * leaves a thing as it is. Whoever gets a new password needs no old one for it, and is signed out
   * everywhere. Throws {@link StaffProblem} where something will not do, or nobody would be left to
   * let people in.
   */
  @Transactional
  public StaffRecord change(
      String username,
      String displayName,
      String email,
      Set<String> groups,
      Boolean enabled,
      String password) {
    administrators.awaitTurn();
    var before = get(username);
    var after =
        new StaffRecord(
            before.username(),
            displayName == null ? before.displayName() : displayNameOf(displayName),
            email == null ? before.email() : email,
            password == null ? before.passwordHash() : replaced(before, password),
            before.origin(),
            enabled == null ? before.enabled() : enabled,
            groups == null ? before.groups() : known(groups));
    administrators.checkOneStays(before, after);
    staff.change(after);
    if (password != null) {
      staff.changePassword(after.username(), after.passwordHash());
    }
    directory.forget();
    if (password != null || !after.groups().equals(before.groups()) || !after.enabled()) {
      sessions.endAllOf(after.username());
    }
    return after;
  }

  /** A person's own change of password, which needs the old one, and signs them out everywhere. */
  @Transactional
  public void changeOwnPassword(String username, String oldPassword, String newPassword) {
    var person = get(username);
    if (person.passwordHash() == null) {
      throw new StaffProblem(
          HttpStatus.CONFLICT, "Your password lives at your identity provider. Change it there.");
    }
    if (oldPassword == null || !passwords.matches(oldPassword, person.passwordHash())) {
      throw invalid("The old password is not right.");
    }
    staff.changePassword(person.username(), accepted(person.username(), newPassword));
    sessions.endAllOf(person.username());
  }

  private StaffRecord get(String username) {
    return staff
        .find(username)
        .orElseThrow(
            () ->
                new StaffProblem(HttpStatus.NOT_FOUND, "Nobody of this sign-in name works here."));
  }

  private String replaced(StaffRecord person, String password) {
    if (person.passwordHash() == null) {
      throw new StaffProblem(
          HttpStatus.CONFLICT,
          "The password of this person lives at your identity provider, so nothing was changed."
              + " Leave it out, or have it changed there.");
    }
    return accepted(person.username(), password);
  }

  private String accepted(String username, String password) {
    policy
        .complaint(username, password)
        .ifPresent(
            complaint -> {
              throw invalid(complaint);
            });
    return passwords.encode(password);
  }

  private static String displayNameOf(String displayName) {
    if (displayName == null || displayName.isBlank() || displayName.length() > 120) {
      throw invalid("Give a display name of at most 120 characters; colleagues will see it.");
    }
    return displayName.strip();
  }

  private Set<String> known(Set<String> groups) {
    var all = new ArrayList<>(Groups.ALL);
    all.addAll(departments.groups());
    if (groups == null || !all.containsAll(groups)) {
      throw invalid("Roles are: " + String.join(", ", all) + ".");
    }
    return Set.copyOf(groups);
  }

  private static StaffProblem invalid(String message) {
    return new StaffProblem(HttpStatus.BAD_REQUEST, message);
  }
}
