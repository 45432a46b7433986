package org.recourse.casefile.web.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.recourse.casefile.web.Problem;
import org.recourse.casefile.web.once.Answer;

/**
 * What became of one line of a batch.
 *
 * @param line counted from 1
 * @param status 201 for a case opened, otherwise the HTTP status the line alone would have had
 * @param number the case number; null when no case was opened
 * @param replayed true when the case was opened by an earlier sending; null otherwise
 * @param detail what is wrong and what to do; null when all is well
 * @param fields what is wrong with which field
 * @param incident the id under which the log knows more; null unless the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"line", "status", "number", "replayed", "detail", "fields", "incident"})
public record LineResult(
    @Schema(example = "1") long line,
    @Schema(example = "201") int status,
    @Schema(example = "GR-2025-000042") String number,
    Boolean replayed,
    @Schema(example = "Some answers need attention.") String detail,
    Map<String, String> fields,
    String incident) {

  static LineResult opened(long line, Answer answer) {
    var number =
        answer.body() instanceof JsonNode stored
            ? stored.path("number").asText()
            : ((Opened) answer.body()).number();
    var replayed = answer.replayed() ? Boolean.TRUE : null;
    return new LineResult(line, answer.status(), number, replayed, null, null, null);
  }

  static LineResult refused(long line, Problem problem) {
    return new LineResult(
        line, problem.status(), null, null, problem.detail(), problem.fields(), problem.incident());
  }

  static LineResult refused(long line, int status, String detail) {
    return new LineResult(line, status, null, null, detail, null, null);
  }

  /** What is kept of an opened case under its key. */
  record Opened(String number) {}
}
