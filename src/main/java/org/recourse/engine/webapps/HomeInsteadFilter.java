package org.recourse.engine.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from pages nobody needs to our home page: Camunda's welcome page, and Admin, where there is
 * nothing to manage.
 */
class HomeInsteadFilter extends OncePerRequestFilter {

  private static final Pattern PAGES =
      Pattern.compile("/camunda/?|/camunda/app/?|/camunda/app/(?:welcome|admin)(?:/.*)?");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if ("GET".equals(request.getMethod()) && PAGES.matcher(path).matches()) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", request.getContextPath() + "/");
    } else {
      chain.doFilter(request, response);
    }
  }
}
