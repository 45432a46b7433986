package org.recourse.security.signon;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.recourse.security.oidc.ProviderSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What people and machines hear at a shut door: pages lead to the sign-in, everything else says why
 * in a sentence.
 */
@Component
public class Refusals {

  private static final String SIGN_IN = "/sign-in";

  private final ObjectMapper json;

  Refusals(ObjectMapper json) {
    this.json = json;
  }

  /** Whether somebody opens a page in a browser, rather than a script asking for data. */
  public boolean isPageVisit(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var accepts = request.getHeader(HttpHeaders.ACCEPT);
    return HttpMethod.GET.matches(request.getMethod())
        && accepts != null
        && accepts.contains(MediaType.TEXT_HTML_VALUE)
        && !path.startsWith("/api/")
        && !path.startsWith("/camunda/api/");
  }

  /** Leads a person to the sign-in page, and tells a script that its session is over. */
  public void personNotSignedOn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (isPageVisit(request)) {
      goTo(request, response, SIGN_IN);
    } else {
      problem(response, HttpStatus.UNAUTHORIZED, "Sign in first, then ask again.");
    }
  }

  /** Tells a machine that its name and password did not do. */
  public void machineNotSignedOn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Recourse\", charset=\"UTF-8\"");
    var waits = why instanceof LockedException;
    problem(
        response,
        HttpStatus.UNAUTHORIZED,
        waits ? why.getMessage() : "Call with a valid name and password.");
  }

  /** Says that the role does not reach, or that the page was too old to be trusted. */
  public void notAllowed(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (why instanceof CsrfException && path.startsWith("/sign-")) {
      goTo(request, response, SIGN_IN + "?again");
    } else if (why instanceof CsrfException) {
      problem(
          response,
          HttpStatus.FORBIDDEN,
          "This page is out of date. Load it again and repeat what you did.");
    } else if (isPageVisit(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else {
      problem(
          response,
          HttpStatus.FORBIDDEN,
          "Your role does not allow this. Ask your supervisor if you need it.");
    }
  }

  /** Brings a person back to the sign-in page with the reason. */
  public void signInRefused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    goTo(request, response, SIGN_IN + (why instanceof LockedException ? "?wait" : "?refused"));
  }

  /**
   * Where people end up after signing out: here, or at the identity provider, who is to sign them
   * out too.
   */
  public LogoutSuccessHandler signedOut(ObjectProvider<ProviderSignIn> provider) {
    var here = new SimpleUrlLogoutSuccessHandler();
    here.setDefaultTargetUrl(SIGN_IN + "?signed-out");
    here.setRedirectStrategy(SignOutRedirect::send);
    var there = provider.getIfAvailable();
    return there == null ? here : there.signedOut(SignOutRedirect::send);
  }

  private static void goTo(HttpServletRequest request, HttpServletResponse response, String path) {
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + path);
  }

  private void problem(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    var body =
        Map.of(
            "type",
            "about:blank",
            "title",
            status.getReasonPhrase(),
            "status",
            status.value(),
            "detail",
            detail);
    json.writeValue(response.getOutputStream(), body);
  }
}
