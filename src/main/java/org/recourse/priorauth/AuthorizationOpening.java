package org.recourse.priorauth;

import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.forms.CaseOpening;
import org.recourse.forms.Intake;
import org.springframework.stereotype.Component;

/** Requests that come in by the API, one by one or thousands at once. */
@Component
class AuthorizationOpening implements CaseOpening {

  private final AuthorizationRecord record;
  private final AuthorizationHandling handling;
  private final Intake intake;

  AuthorizationOpening(AuthorizationRecord record, AuthorizationHandling handling, Intake intake) {
    this.record = record;
    this.handling = handling;
    this.intake = intake;
  }

  @Override
  public String flow() {
    return record.flow();
  }

  @Override
  public Map<String, String> problems(Map<String, Object> values) {
    return intake.problems(record, values);
  }

  @Override
  public CaseFile open(String number, Map<String, Object> values) {
    return handling.open(number, values);
  }
}
