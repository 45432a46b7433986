package org.recourse.engine.webapps;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Tells Tasklist and Cockpit who is signed on at the front door, so that nobody signs in twice. */
class WebappSignOn extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

  static final String ENGINE = "default";

  private final SignedOn person;
  private final StaffDirectory directory;
  private final Supplier<ProcessEngine> engine;

  WebappSignOn(SignedOn person, StaffDirectory directory, ObjectProvider<ProcessEngine> engine) {
    this.person = person;
    this.directory = directory;
    this.engine = SingletonSupplier.of(engine::getObject);
  }

  @Override
  public void init(FilterConfig config) {
    authenticationProvider = this;
  }

  /** There is one engine; a path that names another finds no rule that lets it through. */
  @Override
  protected String extractEngineName(HttpServletRequest request) {
    return ENGINE;
  }

  /** Asked on every call: the way by the service loader opens every jar there is. */
  @Override
  protected ProcessEngine getAddressedEngine(String name) {
    return engine.get();
  }

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    if (person.isSystem() || directory.find(person.username()).isEmpty()) {
      return AuthenticationResult.unsuccessful();
    }
    var result = AuthenticationResult.successful(person.username());
    result.setGroups(List.copyOf(person.groups()));
    result.setTenants(List.of());
    return result;
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {}
}
