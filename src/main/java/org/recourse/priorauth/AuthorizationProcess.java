package org.recourse.priorauth;

import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** What we tell the process, in the words of the office. */
@Component
class AuthorizationProcess {

  private final CaseEngine engine;

  AuthorizationProcess(CaseEngine engine) {
    this.engine = engine;
  }

  void authorizationRequested(CaseFile file) {
    engine.begin(file, Map.of());
  }

  void requestChanged(CaseFile file) {
    engine.tell(file, "RequestChanged");
  }

  void authorizationCancelled(CaseFile file) {
    engine.tell(file, "AuthorizationCancelled");
  }
}
