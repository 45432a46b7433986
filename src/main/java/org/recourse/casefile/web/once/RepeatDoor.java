package org.recourse.casefile.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Hands out an earlier answer about a case to those alone who may still see the case. */
@Component
class RepeatDoor {

  private static final String NUMBER = "number";

  private final CaseCounter counter;

  RepeatDoor(CaseCounter counter) {
    this.counter = counter;
  }

  /**
   * Looks whether the request is about a case, and logs that it is read again.
   *
   * @throws org.recourse.casefile.CaseNotFound when this person may no longer know of it
   */
  void check(HttpServletRequest request) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        && variables.get(NUMBER) instanceof String number
        && CaseNumbers.isNumber(number)) {
      counter.toRead(number, "READ_EARLIER_ANSWER");
    }
  }
}
