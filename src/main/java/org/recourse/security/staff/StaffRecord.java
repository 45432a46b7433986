package org.recourse.security.staff;

import java.util.Set;
import org.recourse.casefile.StaffMember;

/**
 * Somebody who works here, as the sign-on knows them.
 *
 * @param email null when not known
 * @param passwordHash null for people of an identity provider; never leaves the security room
 * @param origin who vouches for them: this office or the hospital's identity provider
 */
public record StaffRecord(
    String username,
    String displayName,
    String email,
    String passwordHash,
    Origin origin,
    boolean enabled,
    Set<String> groups) {

  /** Where a colleague's sign-in comes from. */
  public enum Origin {
    LOCAL,
    OIDC
  }

  /** This person as colleagues may see them. */
  StaffMember asColleague() {
    return new StaffMember(username, displayName, groups);
  }

  @Override
  public String toString() {
    return "StaffRecord[" + username + "]";
  }
}
