package org.recourse.engine.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that the engine could only fail on, in the shape of the engine's own errors;
 * nothing of it is repeated.
 */
class BodiesTheEngineCanRead extends OncePerRequestFilter {

  private final BodyCheck check = new BodyCheck();
  private final ObjectMapper json = new ObjectMapper();

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
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Map.of("type", "InvalidRequestException", "message", complaint.get()));
  }
}
