package org.recourse.security.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/**
 * Leads out: a page is redirected, a script of Tasklist or Cockpit is told in a header where the
 * browser must go.
 */
class SignOutRedirect {

  private SignOutRedirect() {}

  static void send(HttpServletRequest request, HttpServletResponse response, String url)
      throws IOException {
    var target = url.startsWith("/") ? request.getContextPath() + url : url;
    if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      response.setHeader("X-Recourse-Go", target);
    } else {
      response.setStatus(HttpStatus.FOUND.value());
      response.setHeader("Location", target);
    }
  }
}
