package org.recourse.casefile.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** One call of one handler; a POST with an Idempotency-Key is done once. */
class IdempotentHandler extends ServletInvocableHandlerMethod {

  private final ObjectProvider<IdempotentPosts> posts;
  private final ObjectProvider<RepeatDoor> door;

  IdempotentHandler(
      HandlerMethod method,
      ObjectProvider<IdempotentPosts> posts,
      ObjectProvider<RepeatDoor> door) {
    super(method);
    this.posts = posts;
    this.door = door;
  }

  @Override
  protected Object doInvoke(Object... args) throws Exception {
    var attributes = RequestContextHolder.getRequestAttributes();
    if (hasMethodAnnotation(AnswersLineByLine.class)
        || hasMethodAnnotation(AsksOutside.class)
        || !(attributes instanceof ServletRequestAttributes servlet)
        || !isPost(servlet.getRequest())) {
      return super.doInvoke(args);
    }
    var key = IdempotencyKey.of(servlet.getRequest());
    return key == null ? super.doInvoke(args) : once(key, servlet.getRequest(), args);
  }

  private static boolean isPost(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  private ResponseEntity<?> once(String key, HttpServletRequest request, Object[] args)
      throws Exception {
    try {
      var hash = RequestHash.of(address(request), contents(args));
      var answer = posts.getObject().answer(key, hash, () -> work(args));
      if (answer.replayed()) {
        door.getObject().check(request);
      }
      return entity(answer);
    } catch (Failed failed) {
      throw (Exception) failed.getCause();
    }
  }

  private Answer work(Object[] args) {
    try {
      var entity = (ResponseEntity<?>) super.doInvoke(args);
      var location = entity.getHeaders().getLocation();
      return Answer.of(
          entity.getStatusCode().value(),
          location == null ? null : location.toString(),
          entity.getBody());
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new Failed(failure);
    }
  }

  private static ResponseEntity<?> entity(Answer answer) {
    var entity = ResponseEntity.status(answer.status());
    if (answer.location() != null) {
      entity.location(URI.create(answer.location()));
    }
    if (answer.replayed()) {
      entity.header(IdempotencyKey.REPLAY_HEADER, "true");
    }
    return entity.body(answer.body());
  }

  private static String address(HttpServletRequest request) {
    return "POST " + request.getRequestURI() + "?" + request.getQueryString();
  }

  private Object[] contents(Object[] args) {
    var contents = new ArrayList<Object>();
    if (hasMethodAnnotation(TakesSecrets.class)) {
      return contents.toArray();
    }
    for (var parameter : getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestBody.class)
          || parameter.hasParameterAnnotation(RequestPart.class)
          || parameter.hasParameterAnnotation(RequestParam.class)) {
        contents.add(args[parameter.getParameterIndex()]);
      }
    }
    return contents.toArray();
  }

  /** Carries a checked exception out of the transaction. */
  private static final class Failed extends RuntimeException {

    Failed(Exception cause) {
      super(cause);
    }
  }
}
