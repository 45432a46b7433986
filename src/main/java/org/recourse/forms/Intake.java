package org.recourse.forms;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case from the answers of a flow's start form, wherever they come from: Tasklist, the API,
 * a batch.
 */
@Service
public class Intake {

  private final FormSchemas schemas;
  private final AnswerCheck check;
  private final RecordFiling filing;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;

  Intake(
      FormSchemas schemas,
      AnswerCheck check,
      RecordFiling filing,
      CaseFiles files,
      Timeline timeline,
      SignedOn person) {
    this.schemas = schemas;
    this.check = check;
    this.filing = filing;
    this.files = files;
    this.timeline = timeline;
    this.person = person;
  }

  /** What is wrong with these answers, by field key; empty when a case can be opened from them. */
  public Map<String, String> problems(FlowRecord flow, Map<String, Object> answers) {
    return check(flow, answers).problems();
  }

  /**
   * Opens the case's file; the flow's process is the caller's business.
   *
   * @param number allocated before
   * @throws InvalidInput when an answer does not fit the start form
   * @throws NotYours when this person's role does not open such cases
   */
  @Transactional
  public CaseFile open(FlowRecord flow, String number, Map<String, Object> answers) {
    mayOpen(flow.kind());
    AnswerCheck.Checked checked = check(flow, answers);
    if (!checked.problems().isEmpty()) {
      throw new InvalidInput(sentence(checked.problems()), checked.problems());
    }
    Map<String, Object> filed = new LinkedHashMap<>(checked.answers());
    filed.values().removeIf(java.util.Objects::isNull);
    Instant receivedAt = OffsetDateTime.parse((String) filed.remove("receivedAt")).toInstant();
    CaseFile file = files.open(flow.kind(), number, receivedAt, Confidentiality.STANDARD);
    Map<String, Object> own = flow.begin(file.id(), filed);
    Map<String, Object> changes = filing.file(file.id(), filed, own);
    timeline.record(
        file.id(),
        "FORM_FILED",
        "What was said was recorded.",
        Map.of("form", flow.startForm(), "changes", changes));
    return file;
  }

  static String sentence(Map<String, String> problems) {
    return "Please correct: " + String.join("; ", problems.values()) + ". Nothing was saved.";
  }

  private AnswerCheck.Checked check(FlowRecord flow, Map<String, Object> answers) {
    AnswerCheck.Checked checked =
        check.check(schemas.newest(flow.flow(), flow.startForm()), answers, Map.of());
    if (checked.problems().values().stream().allMatch(DateRules::isTooEarly)) {
      flow.openingProblems(checked.answers()).forEach(checked.problems()::putIfAbsent);
    }
    return checked;
  }

  private void mayOpen(CaseKind kind) {
    if (!person.isSystem() && !kind.isOpenedBy(person.groups())) {
      throw new NotYours(
          "Your role does not record cases of this kind. Ask a colleague of the office to do it.");
    }
  }
}
