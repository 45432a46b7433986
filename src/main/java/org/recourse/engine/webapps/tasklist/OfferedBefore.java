package org.recourse.engine.webapps.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.recourse.casefile.Groups;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.AsCaller;
import org.recourse.engine.refusals.Refusal;
import org.recourse.engine.webapps.ReadBefore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a supervisor who takes a task from somebody's list that it was in no such list, so that
 * nobody believes something was changed.
 */
class OfferedBefore extends OncePerRequestFilter {

  private static final Refusal NOT_OFFERED =
      new Refusal(
          HttpServletResponse.SC_NOT_FOUND,
          "Not offered to them",
          "This task is not offered to that person or group, so nothing was changed. Refresh it to"
              + " see whom it is offered to.");

  private final TaskService tasks;
  private final AsCaller as;
  private final SignedOn person;
  private final ObjectMapper json = new ObjectMapper();

  OfferedBefore(TaskService tasks, AsCaller as, SignedOn person) {
    this.tasks = tasks;
    this.as = as;
    this.person = person;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var call = EngineCall.of(request).filter(one -> "identity-links/delete".equals(one.action()));
    if (call.isEmpty() || !person.groups().contains(Groups.SUPERVISORS)) {
      chain.doFilter(request, response);
      return;
    }
    var asked = ReadBefore.of(request);
    var link = link(asked.body());
    if (as.ask(() -> isMissing(call.get().taskId(), link))) {
      NOT_OFFERED.send(response);
    } else {
      chain.doFilter(asked, response);
    }
  }

  private JsonNode link(byte[] body) throws IOException {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException leftToTheEngine) {
      return json.missingNode();
    }
  }

  /** Whether the task is there and the link is named and not there. */
  private boolean isMissing(String task, JsonNode link) {
    var who = link.path("userId").asText(null);
    var group = link.path("groupId").asText(null);
    return link.path("type").isTextual()
        && (who == null) != (group == null)
        && tasks.createTaskQuery().taskId(task).count() > 0
        && tasks.getIdentityLinksForTask(task).stream()
            .noneMatch(one -> is(one, who, group, link.path("type").textValue()));
  }

  private static boolean is(IdentityLink link, String who, String group, String type) {
    return Objects.equals(link.getUserId(), who)
        && Objects.equals(link.getGroupId(), group)
        && link.getType().equals(type);
  }
}
