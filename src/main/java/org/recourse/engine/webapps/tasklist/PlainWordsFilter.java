package org.recourse.engine.webapps.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.refusals.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Puts plain words into the refusals that Tasklist shows, for each call its own. */
class PlainWordsFilter extends OncePerRequestFilter {

  private final TaskFates fates;
  private final SignedOn person;
  private final ObjectMapper json = new ObjectMapper();

  PlainWordsFilter(TaskFates fates, SignedOn person) {
    this.fates = fates;
    this.person = person;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var call = EngineCall.of(request);
    if (call.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() >= 400 && answer.getContentSize() > 0) {
      rewrite(answer, call.get());
    }
    answer.copyBodyToResponse();
  }

  private void rewrite(ContentCachingResponseWrapper answer, EngineCall call) throws IOException {
    JsonNode body;
    try {
      body = json.readTree(answer.getContentAsByteArray());
    } catch (JsonProcessingException notTheEngines) {
      body = json.createObjectNode();
    }
    // A call that could not be read never came to the engine; its answer may quote what was sent.
    if (!body.hasNonNull("type") && answer.getStatus() != 400) {
      return;
    }
    var error =
        new EngineError(
            answer.getStatus(),
            body.path("type").asText("RestException"),
            body.path("message").asText(null),
            body.hasNonNull("code") ? body.path("code").asInt() : null);
    putInPlainWords(answer, error, call);
  }

  private void putInPlainWords(
      ContentCachingResponseWrapper answer, EngineError error, EngineCall call) throws IOException {
    var plain = PlainWords.about(error, call, fates.of(call.taskId(), person));
    var title =
        plain.status() == HttpServletResponse.SC_BAD_REQUEST
            ? "Some answers need attention"
            : Refusal.about(plain.status()).title();
    new Refusal(plain.status(), title, plain.message()).send(answer);
  }
}
