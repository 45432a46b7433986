package org.recourse.engine.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds a bound to lists Cockpit asks for without one, such as the versions of a process; the engine
 * refuses those.
 */
class BoundedLists extends OncePerRequestFilter {

  private static final Pattern LIST = Pattern.compile(".*/engine/default/[a-z-]+/?");
  private static final String BOUND = "maxResults=2000";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = request.getQueryString();
    var isUnbound = asked == null || !asked.contains("maxResults=");
    if ("GET".equals(request.getMethod())
        && isUnbound
        && LIST.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(new Bounded(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static class Bounded extends HttpServletRequestWrapper {

    Bounded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      var asked = super.getQueryString();
      return asked == null || asked.isEmpty() ? BOUND : asked + "&" + BOUND;
    }
  }
}
