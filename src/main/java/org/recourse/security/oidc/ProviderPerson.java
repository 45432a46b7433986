package org.recourse.security.oidc;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody signed on at the identity provider, called by the sign-in name the office knows. */
class ProviderPerson extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final String username;

  ProviderPerson(String username, OidcUser user, Collection<? extends GrantedAuthority> groups) {
    super(groups, user.getIdToken(), user.getUserInfo());
    this.username = username;
  }

  @Override
  public String getName() {
    return username;
  }
}
