package org.recourse.engine.webapps;

import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.Authorization;
import org.camunda.bpm.webapp.impl.security.filter.RequestAuthorizer;

/** A rule of {@code securityFilterRulesStrict.json}: who is let through where its path matches. */
abstract class Admission implements RequestAuthorizer {

  private final Predicate<UserAuthentication> admits;

  Admission(Predicate<UserAuthentication> admits) {
    this.admits = admits;
  }

  @Override
  public Authorization authorize(Map<String, String> parameters) {
    var all = Authentications.getCurrent();
    var person = all == null ? null : all.getAuthenticationForProcessEngine(WebappSignOn.ENGINE);
    if (!(person instanceof UserAuthentication user)) {
      return Authorization.denied(Authentication.ANONYMOUS);
    }
    return admits.test(user) ? Authorization.granted(user) : Authorization.denied(user);
  }
}
