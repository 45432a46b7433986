package org.recourse.casefile.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is said when a request failed before it reached any room: in plain words, repeating nothing
 * of it.
 */
@Controller
class ErrorPage implements ErrorController {

  private static final String PAGE =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Recourse</title>"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          + "<link rel=\"stylesheet\" href=\"/recourse.css\"><main><h1>%s</h1><p>%s</p>"
          + "<p><a href=\"/\">Back to Recourse</a></p></main></html>";

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Object> tell(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    var problem = PlainWords.about(status);
    if (status >= 500
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) {
      problem = Problem.ofOurs(Incident.of(error));
    }
    var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    return isVisit(request, path) ? page(problem) : problem.answer();
  }

  /** This problem as a page. */
  static ResponseEntity<Object> page(Problem problem) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.TEXT_HTML)
        .body(PAGE.formatted(problem.title(), problem.detail()));
  }

  /** Whether a person opened this path in a browser, rather than a program asking for data. */
  static boolean isVisit(HttpServletRequest request, String path) {
    var accepts = request.getHeader(HttpHeaders.ACCEPT);
    return accepts != null
        && accepts.contains(MediaType.TEXT_HTML_VALUE)
        && !path.startsWith(request.getContextPath() + "/api/");
  }
}
