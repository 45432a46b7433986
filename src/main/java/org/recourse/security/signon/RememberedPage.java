package org.recourse.security.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * The page a person asked for before signing in, remembered in a cookie so that strangers cost us
 * no session.
 */
public class RememberedPage extends CookieRequestCache {

  /** Remembers visits of pages alone. */
  public RememberedPage(Refusals refusals) {
    setRequestMatcher(refusals::isPageVisit);
  }

  /**
   * Forgets the page once it is reached; what the cookie holds must not replace the headers of the
   * real request.
   */
  @Override
  public HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    super.getMatchingRequest(request, response);
    return null;
  }
}
