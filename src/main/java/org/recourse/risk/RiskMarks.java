package org.recourse.risk;

import java.util.ArrayList;
import java.util.List;
import org.recourse.casefile.related.Mark;
import org.recourse.forms.FormSchemas;
import org.springframework.stereotype.Component;

/** What may be marked in a report: the words and labels of the start form, kept by analysts. */
@Component
class RiskMarks {

  private final FormSchemas schemas;

  RiskMarks(FormSchemas schemas) {
    this.schemas = schemas;
  }

  List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    schemas
        .newest("risk", "report-risk")
        .fields()
        .get("marks")
        .definition()
        .path("values")
        .forEach(
            one -> marks.add(new Mark(one.path("value").asText(), one.path("label").asText())));
    return marks;
  }
}
