package org.recourse.casefile.web.once;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Puts every POST below {@code /api} under its Idempotency-Key, so that none can forget it. */
@Component
class IdempotentHandlers implements WebMvcRegistrations {

  private final ObjectProvider<IdempotentPosts> posts;
  private final ObjectProvider<RepeatDoor> door;

  IdempotentHandlers(ObjectProvider<IdempotentPosts> posts, ObjectProvider<RepeatDoor> door) {
    this.posts = posts;
    this.door = door;
  }

  @Override
  public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
    return new RequestMappingHandlerAdapter() {
      @Override
      protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        return new IdempotentHandler(method, posts, door);
      }
    };
  }
}
