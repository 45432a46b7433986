package org.recourse.security.oidc;

import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.casefile.Groups;
import org.recourse.casefile.departments.Departments;
import org.recourse.security.SecuritySettings.Oidc;
import org.recourse.security.staff.CachedStaffDirectory;
import org.recourse.security.staff.Staff;
import org.recourse.security.staff.StaffAccounts;
import org.recourse.security.staff.StaffRecord;
import org.recourse.security.staff.StaffRecord.Origin;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * People the identity provider vouches for; each is written into the staff list, so that colleagues
 * can be named.
 */
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService claims = new OidcUserService();
  private final Oidc settings;
  private final Staff staff;
  private final CachedStaffDirectory directory;
  private final Departments departments;

  ProviderPeople(
      Oidc settings, Staff staff, CachedStaffDirectory directory, Departments departments) {
    this.settings = settings;
    this.staff = staff;
    this.directory = directory;
    this.departments = departments;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = claims.loadUser(request);
    var username = Staff.spelling(user.getClaimAsString(settings.usernameClaim()));
    if (!StaffAccounts.isName(username)) {
      throw refused("The identity provider sent no usable sign-in name.");
    }
    var person = writtenDown(username, user, rolesOf(user));
    return new ProviderPerson(
        person.username(), user, AuthorityUtils.createAuthorityList(person.groups()));
  }

  private StaffRecord writtenDown(String username, OidcUser user, Set<String> groups) {
    var name = user.getFullName() == null ? username : user.getFullName();
    var person = new StaffRecord(username, name, user.getEmail(), null, Origin.OIDC, true, groups);
    var before = staff.find(username);
    if (before.isEmpty()) {
      staff.add(person, false);
    } else if (before.get().origin() != Origin.OIDC || !before.get().enabled()) {
      throw refused("This sign-in name belongs to a local account or is closed.");
    } else {
      staff.change(person);
    }
    staff.wasHere(username);
    directory.forget();
    return person;
  }

  private Set<String> rolesOf(OidcUser user) {
    var claim = user.getClaimAsStringList(settings.groupsClaim());
    return claim == null
        ? Set.of()
        : claim.stream()
            .filter(group -> Groups.ALL.contains(group) || departments.groups().contains(group))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static OAuth2AuthenticationException refused(String why) {
    return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), why);
  }
}
