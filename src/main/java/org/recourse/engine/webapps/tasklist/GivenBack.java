package org.recourse.engine.webapps.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.TaskService;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.AsCaller;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets people give back a task they have claimed. The call Tasklist makes for it asks for the right
 * to assign tasks to anybody, which only supervisors have.
 */
class GivenBack extends OncePerRequestFilter {

  private final TaskService tasks;
  private final AsCaller as;
  private final SignedOn person;

  GivenBack(TaskService tasks, AsCaller as, SignedOn person) {
    this.tasks = tasks;
    this.as = as;
    this.person = person;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var call = EngineCall.of(request).filter(one -> "unclaim".equals(one.action()));
    if (call.isPresent()
        && "POST".equals(request.getMethod())
        && request.getUserPrincipal() != null
        && as.ask(() -> giveBack(call.get().taskId()))) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean giveBack(String task) {
    var mine = tasks.createTaskQuery().taskId(task).taskAssignee(person.username());
    if (mine.count() == 0) {
      return false;
    }
    tasks.claim(task, null);
    return true;
  }
}
