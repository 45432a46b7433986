package org.recourse.grievance;

import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.forms.CaseOpening;
import org.recourse.forms.Intake;
import org.springframework.stereotype.Component;

/** Complaints that come in by the API, one by one or thousands at once. */
@Component
class GrievanceOpening implements CaseOpening {

  private final GrievanceRecord record;
  private final GrievanceHandling handling;
  private final Intake intake;

  GrievanceOpening(GrievanceRecord record, GrievanceHandling handling, Intake intake) {
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
