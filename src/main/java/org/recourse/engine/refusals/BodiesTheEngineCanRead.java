package org.recourse.engine.refusals;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.recourse.engine.webapps.ReadBefore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that cannot be meant as it was sent, before the engine reads it; nothing of it is
 * repeated. Whoever may not make the call at all is told that first, so it goes on, with a body
 * that nobody acts on.
 */
class BodiesTheEngineCanRead extends OncePerRequestFilter {

  private static final String NOTHING_READABLE = "[";

  private final BodyCheck check = new BodyCheck();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null || !type.toLowerCase(Locale.ROOT).contains("json");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = ReadBefore.of(request);
    if (asked.isTooLong()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    var complaint = check.complaint(request.getRequestURI(), asked.body());
    if (complaint.isEmpty()) {
      chain.doFilter(asked, response);
      return;
    }
    chain.doFilter(asked.saying(NOTHING_READABLE), response);
    if (response.getStatus() == SC_BAD_REQUEST) {
      new Refusal(SC_BAD_REQUEST, "Nothing was done", complaint.get()).send(response);
    }
  }
}
