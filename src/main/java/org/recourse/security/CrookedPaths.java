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
      {"type":"about:blank","title":"Bad Request","status":400,"detail":"This address is not well formed."}\
      """
          .getBytes(StandardCharsets.UTF_8);

  private final StrictHttpFirewall firewall = new StrictHttpFirewall();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      firewall.getFirewalledRequest(request);
    } catch (RequestRejectedException crooked) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(REFUSAL);
      return;
    }
    chain.doFilter(request, response);
  }
}
