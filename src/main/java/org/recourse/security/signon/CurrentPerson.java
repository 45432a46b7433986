package org.recourse.security.signon;

import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.casefile.SignedOn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is signed on in this very request. */
@Component
class CurrentPerson implements SignedOn {

  @Override
  public String username() {
    var authentication = authentication();
    return authentication == null ? SYSTEM : authentication.getName();
  }

  @Override
  public Set<String> groups() {
    var authentication = authentication();
    return authentication == null
        ? Set.of()
        : authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Authentication authentication() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    var isPerson =
        authentication != null
            && authentication.isAuthenticated()
            && !(authentication instanceof AnonymousAuthenticationToken);
    return isPerson ? authentication : null;
  }
}
