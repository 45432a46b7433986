package org.recourse.engine.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.recourse.engine.refusals.Refusal;
import org.recourse.engine.webapps.ReadBefore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees which task or process Tasklist and Cockpit open, and writes it down before they do. Whoever
 * may not see it gets the very answer that one gets who asks for something that never was. A list
 * that is not narrowed to one case opens none.
 */
class ReadingFilter extends OncePerRequestFilter {

  private static final Pattern ONE =
      Pattern.compile(
          ".*/default/(?:history/)?([a-z-]+)/(?!(?:count|retries|job-retries|report)(?:/|$))([^/]+)(?:/.*)?");

  private static final Pattern QUERY =
      Pattern.compile(
          ".*/default/(?:(?:history/)?[a-z-]+|filter/[\\w.-]+/(?:list|count))(?:/count)?/?");

  /** By these words Tasklist knows that a task is gone. */
  private static final String NO_TASK = "No matching task";

  private static final int LONGEST_QUERY = 1_000_000;

  private final Sight sight;
  private final CaseReads reads;

  ReadingFilter(Sight sight, CaseReads reads) {
    this.sight = sight;
    this.reads = reads;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if ("POST".equals(request.getMethod()) && QUERY.matcher(request.getRequestURI()).matches()) {
      ask(ReadBefore.of(request), response, chain);
    } else {
      if ("GET".equals(request.getMethod())) {
        Narrowed.by(request).note(reads);
      }
      open(request, response, chain);
    }
  }

  private void ask(ReadBefore request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var narrowed = Narrowed.by(request.body());
    if (request.body().length > LONGEST_QUERY || narrowed.isTooLong()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    Narrowed.by(request).note(reads);
    narrowed.note(reads);
    chain.doFilter(request, response);
  }

  private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var one = ONE.matcher(request.getRequestURI());
    var thing = one.matches() ? EngineThing.of(one.group(1)) : null;
    if (thing == null || thing.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var isSeen = sight.sees(thing.get(), one.group(2));
    var action = thing.get() == EngineThing.TASK ? "OPEN_TASK" : "OPEN_PROCESS";
    reads.note(thing.get(), one.group(2), action, isSeen);
    if (isSeen) {
      chain.doFilter(request, response);
      return;
    }
    chain.doFilter(new AskedForNothing(request, one.group(1), one.group(2)), response);
    // Nothing is done and nothing has failed where there is nothing to be seen.
    var status = response.getStatus();
    if (status == HttpServletResponse.SC_NO_CONTENT || status >= 500) {
      var refusal = Refusal.about(HttpServletResponse.SC_NOT_FOUND);
      refusal.send(response, thing.get() == EngineThing.TASK ? NO_TASK : refusal.detail());
    }
  }
}
