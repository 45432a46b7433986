package org.recourse;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts a person at the desk: signed on to the house and to its engine, as a request of theirs would
 * be.
 */
@Component
public class Stage {

  private final IdentityService identity;

  Stage(IdentityService identity) {
    this.identity = identity;
  }

  /** What this person gets for what they do. */
  public <T> T as(Person person, Supplier<T> deed) {
    var authorities = AuthorityUtils.createAuthorityList(person.groups());
    SecurityContextHolder.getContext()
        .setAuthentication(
            new UsernamePasswordAuthenticationToken(person.username(), "", authorities));
    identity.setAuthentication(person.username(), List.copyOf(person.groups()));
    try {
      return deed.get();
    } finally {
      identity.clearAuthentication();
      SecurityContextHolder.clearContext();
    }
  }

  /** Has this person do something. */
  public void does(Person person, Runnable deed) {
    as(
        person,
        () -> {
          deed.run();
          return null;
        });
  }
}
