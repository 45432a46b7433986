package org.recourse.engine.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.SignedOn;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Which answers of the engine are put into plain words, and what stays as it was. */
class PlainWordsFilterTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String START = ENGINE + "/process-definition/grievance:1:9/submit-form";
  private static final String FAULT =
      "{\"type\":\"RestException\",\"message\":\"ENGINE-1 broken for Maria\",\"code\":0}";

  private final PlainWordsFilter filter =
      new PlainWordsFilter(new TaskFates(null, null, null), new Representative());

  @Test
  void a_failure_keeps_its_status_and_is_a_problem_with_a_sentence() throws Exception {
    var answer = answer("POST", START, 500, FAULT);

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString())
        .contains("\"status\":500", "\"message\":\"Something", "nothing was saved")
        .doesNotContain("Maria", "ENGINE-1");
  }

  @Test
  void a_success_passes_unchanged() throws Exception {
    var answer = answer("POST", START, 200, "{\"id\":\"1\"}");

    assertThat(answer.getContentAsString()).isEqualTo("{\"id\":\"1\"}");
  }

  @Test
  void what_tasklist_reads_by_itself_passes_unchanged() throws Exception {
    assertThat(answer("GET", ENGINE + "/task/1", 404, FAULT).getContentAsString()).isEqualTo(FAULT);
    assertThat(answer("GET", ENGINE + "/task/1/identity-links", 404, FAULT).getContentAsString())
        .isEqualTo(FAULT);
  }

  @Test
  void a_failure_that_is_not_the_engines_passes_unchanged() throws Exception {
    assertThat(answer("POST", START, 401, "<p>sign in</p>").getContentAsString())
        .isEqualTo("<p>sign in</p>");
  }

  @Test
  void what_could_not_be_read_is_refused_without_being_quoted() throws Exception {
    var answer = answer("POST", START, 400, "Cannot construct instance of X from 'Maria'");

    assertThat(answer.getContentAsString())
        .contains("An answer does not fit its question")
        .doesNotContain("Maria", "construct");
  }

  @Test
  void whoever_comes_second_reads_so_and_it_is_no_failure_of_the_house() throws Exception {
    var answer =
        answer(
            "POST",
            START,
            500,
            FAULT.replace("RestException", "OptimisticLockingFailureException"));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString()).contains("at the same moment");
  }

  private MockHttpServletResponse answer(String method, String path, int status, String body)
      throws Exception {
    var response = new MockHttpServletResponse();
    FilterChain engine =
        (request, answer) -> {
          ((HttpServletResponse) answer).setStatus(status);
          answer.getOutputStream().write(body.getBytes());
        };
    filter.doFilter(new MockHttpServletRequest(method, path), response, engine);
    return response;
  }

  private record Representative() implements SignedOn {

    @Override
    public String username() {
      return "representative";
    }

    @Override
    public Set<String> groups() {
      return Set.of("representatives");
    }
  }
}
