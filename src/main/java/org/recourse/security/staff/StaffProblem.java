package org.recourse.security.staff;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Why the staff list was not changed, in plain words. */
public class StaffProblem extends RuntimeException {

  private final HttpStatus status;

  StaffProblem(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  /** The answer to whoever asked, as RFC 9457 wants it. */
  public ProblemDetail answer() {
    return ProblemDetail.forStatusAndDetail(status, getMessage());
  }
}
