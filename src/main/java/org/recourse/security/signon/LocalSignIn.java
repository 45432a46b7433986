package org.recourse.security.signon;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.recourse.security.staff.Staff;
import org.recourse.security.staff.StaffAccounts;
import org.recourse.security.staff.StaffRecord;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks sign-in name and password against the staff list, one try per name at a time, and lets
 * guessers wait.
 */
@Component
class LocalSignIn implements AuthenticationProvider {

  private static final String WRONG = "This sign-in name and password do not go together.";

  private final Staff staff;
  private final FailedSignIns failures;
  private final PasswordEncoder passwords;
  private final VerifiedPasswords verified;
  private final CompletableFuture<String> nobodysHash;
  private final Object[] turnstiles =
      IntStream.range(0, 64).mapToObj(number -> new Object()).toArray();

  LocalSignIn(
      Staff staff, FailedSignIns failures, PasswordEncoder passwords, VerifiedPasswords verified) {
    this.staff = staff;
    this.failures = failures;
    this.passwords = passwords;
    this.verified = verified;
    // Made beside the start: a hash is slow on purpose.
    this.nobodysHash = CompletableFuture.supplyAsync(() -> passwords.encode("nobody"));
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var username = Staff.spelling(attempt.getName());
    var password = attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
    synchronized (turnstiles[Math.floorMod(username.hashCode(), turnstiles.length)]) {
      return admitted(checked(username, password));
    }
  }

  private StaffRecord checked(String username, String password) {
    var person =
        Optional.of(username)
            .filter(StaffAccounts::isName)
            .flatMap(staff::find)
            .filter(StaffRecord::enabled)
            .filter(found -> found.passwordHash() != null);
    var hash = person.map(StaffRecord::passwordHash).orElseGet(nobodysHash::join);
    if (person.isPresent() && verified.knows(hash, password)) {
      return person.get();
    }
    var wait = failures.waitOf(username);
    if (!wait.isZero()) {
      throw new LockedException(
          "Too many tries for this name. Wait " + wait.toSeconds() + " seconds and try again.");
    }
    // Checked for strangers too, so that the answer takes as long as for a colleague.
    var matches = passwords.matches(password, hash);
    if (person.isEmpty() || !matches) {
      failures.count(username);
      throw new BadCredentialsException(WRONG);
    }
    failures.forget(username);
    staff.wasHere(username);
    verified.remember(hash, password);
    return person.get();
  }

  private static Authentication admitted(StaffRecord person) {
    var roles = AuthorityUtils.createAuthorityList(person.groups());
    return UsernamePasswordAuthenticationToken.authenticated(person.username(), null, roles);
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
