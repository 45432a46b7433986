package org.recourse.security.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The word by which our own pages prove that a request is theirs. It is kept in the session under
 * the name Camunda's own filter uses, so that Tasklist, Cockpit and our pages share one word and
 * one cookie. Before sign-in, when there is no session, the cookie alone holds it.
 */
@Component
public class SessionCsrfTokens implements CsrfTokenRepository {

  private static final String COOKIE = "XSRF-TOKEN";
  private static final String HEADER = "X-XSRF-TOKEN";
  private static final String IN_SESSION = "CAMUNDA_CSRF_TOKEN";

  private static final String TAKEN_AWAY = SessionCsrfTokens.class.getName();

  private final boolean secure;

  SessionCsrfTokens(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
    this.secure = secure;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(UUID.randomUUID().toString());
  }

  @Override
  public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    // Spring Security takes the old word away at sign-in, just before the session begins.
    var begins = request.getAttribute(TAKEN_AWAY) != null;
    var session = request.getSession(begins && token != null);
    if (session != null) {
      session.setAttribute(IN_SESSION, token == null ? null : token.getToken());
    }
    if (token == null) {
      request.setAttribute(TAKEN_AWAY, true);
      return;
    }
    var cookie =
        ResponseCookie.from(COOKIE, token.getToken())
            .path(request.getContextPath() + "/")
            .secure(secure)
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      var word = (String) session.getAttribute(IN_SESSION);
      return word == null ? null : token(word);
    }
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null || request.getAttribute(TAKEN_AWAY) != null || cookie.getValue().isBlank()
        ? null
        : token(cookie.getValue());
  }

  private static CsrfToken token(String word) {
    return new DefaultCsrfToken(HEADER, "_csrf", word);
  }
}
