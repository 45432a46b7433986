package org.recourse.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.recourse.casefile.CaseProblem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failed request into a problem in plain words. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ResponseEntity<Object> on(CaseProblem problem) {
    return Problem.of(problem).answer();
  }

  @ExceptionHandler
  ResponseEntity<Object> on(AccessDeniedException denied) {
    return PlainWords.about(403).answer();
  }

  /** A body that says it has parts and has none. */
  @ExceptionHandler
  ResponseEntity<Object> on(MultipartException unreadable) {
    return PlainWords.about(400).answer();
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransactionSystemException.class
  })
  ResponseEntity<Object> onUnreachableRecords(Exception error) {
    var problem = PlainWords.about(503).under(Incident.of(error));
    return ResponseEntity.status(503)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(problem);
  }

  @ExceptionHandler
  ResponseEntity<Object> on(Exception error, HttpServletResponse response) {
    if (error instanceof AsyncRequestNotUsableException || response.isCommitted()) {
      return null;
    }
    return Problem.ofOurs(Incident.of(error)).answer();
  }

  /** Who mistypes an address in a browser reads a page. */
  @Override
  protected ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var visit = ((ServletWebRequest) request).getRequest();
    return ErrorPage.isVisit(visit, visit.getRequestURI())
        ? ErrorPage.page(PlainWords.about(status.value()))
        : super.handleNoResourceFoundException(missing, headers, status, request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception error,
      Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (error.getCause() instanceof CaseProblem problem) {
      return Problem.of(problem).answer();
    }
    var problem =
        status.value() == 500
            ? Problem.ofOurs(Incident.of(error))
            : withField(PlainWords.about(status.value()), error);
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static Problem withField(Problem problem, Exception error) {
    var fields = fieldsOf(error);
    return new Problem(
        problem.type(), problem.title(), problem.status(), problem.detail(), fields, null);
  }

  private static Map<String, String> fieldsOf(Exception error) {
    if (error instanceof MissingServletRequestParameterException missing) {
      return Map.of(missing.getParameterName(), "is required");
    }
    if (error instanceof MissingServletRequestPartException missing) {
      return Map.of(missing.getRequestPartName(), "is required");
    }
    if (error instanceof MethodArgumentTypeMismatchException mismatch) {
      return Map.of(mismatch.getName(), "is not of the kind expected here");
    }
    if (error instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
      return Map.of(mismatch.getPropertyName(), "is not of the kind expected here");
    }
    return Map.of();
  }
}
