package org.recourse.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away addresses with parameters, dots, double or encoded slashes before anything else reads
 * them. Spring Security has the same firewall, but in front of Camunda's servlets it stumbles over
 * such an address before it gets there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrookedPaths extends OncePerRequestFilter {

  private static final byte[] REFUSAL =
      """
      {"type":"urn:recourse:problem:the-request-could-not-be-understood",\
      "title":"The request could not be understood","status":400,\
      "detail":"This address is not well formed. Check it and send it again."}\
      """
          .getBytes(StandardCharsets.UTF_8);

  private final StrictHttpFirewall firewall = new StrictHttpFirewall();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      firewall.getFirewalledRequest(request);
      if (asksForNothingThereIs(request.getQueryString())) {
        throw new RequestRejectedException("A sign no text has");
      }
    } catch (RequestRejectedException crooked) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(REFUSAL);
      return;
    }
    chain.doFilter(request, response);
  }

  /** No text of ours holds the null sign, and the database takes none in a question. */
  private static boolean asksForNothingThereIs(String query) {
    return query != null && query.contains("%00");
  }
}
