package org.recourse.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import org.recourse.casefile.CaseProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What we say when a request cannot be done (RFC 9457): what happened and what to do next, in plain
 * words, and never anything that was submitted.
 *
 * @param fields what is wrong with which field, by form key; empty when no field is to blame
 * @param incident the id under which the log knows more; null unless the fault is ours
 */
public record Problem(
    @Schema(example = "urn:recourse:problem:some-answers-need-attention") String type,
    @Schema(example = "Some answers need attention") String title,
    @Schema(example = "400") int status,
    @Schema(example = "Correct the fields named here and send it again.") String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What is wrong with which field, by form key")
        Map<String, String> fields,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Quote this id to the administrator; the log knows more under it")
        String incident) {

  /** A problem that a person can solve. */
  public static Problem of(int status, String title, String detail) {
    return new Problem(typeOf(title), title, status, detail, Map.of(), null);
  }

  /** The problem a rule of the case file has with a request. */
  public static Problem of(CaseProblem problem) {
    return new Problem(
        typeOf(problem.title()),
        problem.title(),
        problem.status(),
        problem.getMessage(),
        problem.fields(),
        null);
  }

  /** The same problem, with the id under which the log knows more. */
  public Problem under(String id) {
    return new Problem(type, title, status, detail, fields, id);
  }

  /** A fault of ours that nobody foresaw. */
  public static Problem ofOurs(String incident) {
    return new Problem(
        "urn:recourse:problem:unexpected",
        "Something went wrong on our side",
        500,
        "Send it again, with the same Idempotency-Key if it had one; then it is not done twice. If"
            + " it fails again, give the incident id to your administrator.",
        Map.of(),
        incident);
  }

  /** This problem as an HTTP response. */
  public ResponseEntity<Object> answer() {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
  }

  private static String typeOf(String title) {
    return "urn:recourse:problem:"
        + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
