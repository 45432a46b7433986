package org.recourse.engine.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees which task or process Tasklist and Cockpit open. A list that is not narrowed to one of them
 * opens none.
 */
class ReadingFilter extends OncePerRequestFilter {

  private static final Pattern ONE =
      Pattern.compile(".*/default/(?:history/)?([a-z-]+)/([\\w.-]+)(?:/.*)?");

  private final CaseReads reads;

  ReadingFilter(CaseReads reads) {
    this.reads = reads;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    var action = request.getRequestURI().contains("/task/") ? "OPEN_TASK" : "OPEN_PROCESS";
    var one = ONE.matcher(request.getRequestURI());
    if (one.matches()) {
      var isLet = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
      EngineThing.of(one.group(1))
          .ifPresent(thing -> reads.note(thing, one.group(2), action, isLet));
    }
    if ("GET".equals(request.getMethod())) {
      noteLists(request);
    }
  }

  private void noteLists(HttpServletRequest request) {
    for (var thing : EngineThing.values()) {
      var id = request.getParameter(thing.parameter());
      if (id != null) {
        reads.noteList(thing, id);
      }
    }
    for (var parameter : List.of("processInstanceBusinessKey", "businessKey")) {
      var number = request.getParameter(parameter);
      if (number != null) {
        reads.noteListOf(number);
      }
    }
  }
}
