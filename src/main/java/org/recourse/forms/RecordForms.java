package org.recourse.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.engine.FormGate;
import org.recourse.engine.FormPlace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Binds Camunda Forms to the record: shows what is on file, files what is answered, hands on the
 * routing facts.
 */
@Service
class RecordForms implements FormGate {

  private final FlowRecords flows;
  private final NarrowForms narrow;
  private final FormSchemas schemas;
  private final AnswerCheck check;
  private final RecordFiling filing;
  private final Intake intake;
  private final CaseFiles files;
  private final CaseNumbers numbers;
  private final Timeline timeline;
  private final CaseAccess access;
  private final SignedOn person;

  RecordForms(
      FlowRecords flows,
      NarrowForms narrow,
      FormSchemas schemas,
      AnswerCheck check,
      RecordFiling filing,
      Intake intake,
      CaseFiles files,
      CaseNumbers numbers,
      Timeline timeline,
      CaseAccess access,
      SignedOn person) {
    this.flows = flows;
    this.narrow = narrow;
    this.schemas = schemas;
    this.check = check;
    this.filing = filing;
    this.intake = intake;
    this.files = files;
    this.numbers = numbers;
    this.timeline = timeline;
    this.access = access;
    this.person = person;
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    var part = narrow.at(place);
    if (part.isPresent()) {
      return narrow.shown(part.get(), place);
    }
    CaseFile file = files.get(place.caseId());
    boolean allowed = access.maySee(file, person);
    access.log(file.id(), person, "FORM_OPENED", allowed);
    if (!allowed) {
      throw new CaseNotFound(file.id());
    }
    return shown(place, file);
  }

  @Override
  @Transactional
  public Map<String, Object> filed(FormPlace place, Map<String, Object> submitted) {
    var part = narrow.at(place);
    if (part.isPresent()) {
      return narrow.filed(part.get(), place, submitted);
    }
    CaseFile file = files.get(place.caseId());
    if (!access.mayWorkOn(file, person)) {
      access.log(file.id(), person, "FORM_REFUSED", false);
      throw new CaseNotFound(file.id());
    }
    if (!file.isOpen()) {
      throw new NotAllowedNow(
          "The case " + file.number() + " is closed. Nothing was saved; refresh your list.");
    }
    FormSchema form = schemas.of(place.flow(), place.deploymentId(), place.formKey());
    AnswerCheck.Checked checked = check.check(form, submitted, shown(place, file));
    if (!checked.problems().isEmpty()) {
      throw new InvalidInput(Intake.sentence(checked.problems()), checked.problems());
    }
    FlowRecord flow = flows.of(place.flow());
    Map<String, Object> own = flow.take(file.id(), form.id(), checked.answers());
    checked.answers().keySet().removeAll(flow.keptApart());
    Map<String, Object> changes = filing.file(file.id(), checked.answers(), own);
    timeline.record(
        file.id(),
        "FORM_FILED",
        place.step() + " was completed.",
        Map.of("form", form.id(), "step", place.step(), "changes", changes));
    Map<String, Object> known = new HashMap<>(checked.answers());
    known.putAll(flow.factsAfter(file.id(), form.id()));
    return facts(place, known);
  }

  @Override
  @Transactional
  public Opened opened(FormPlace place, Map<String, Object> submitted) {
    FlowRecord flow = flows.of(place.flow());
    Map<String, String> problems = intake.problems(flow, submitted);
    if (!problems.isEmpty()) {
      throw new InvalidInput(Intake.sentence(problems), problems);
    }
    CaseFile file = intake.open(flow, numbers.allocate(flow.kind()), submitted);
    return new Opened(file.id(), file.number(), facts(place, submitted));
  }

  private Map<String, Object> shown(FormPlace place, CaseFile file) {
    FlowRecord flow = flows.of(place.flow());
    FormSchema form = schemas.of(place.flow(), place.deploymentId(), place.formKey());
    UUID id = file.id();
    Map<String, Object> known = new HashMap<>(flow.values(id, form.mentioned()));
    known.put("caseNumber", file.number());
    known.put("receivedAt", file.receivedAt().toString());
    flow.surroundings(id)
        .forEach(
            (key, lookUp) -> {
              if (form.mentioned().contains(key)) {
                known.put(key, lookUp.get());
              }
            });
    Map<String, Object> shown = new LinkedHashMap<>();
    form.mentioned().stream()
        .filter(known::containsKey)
        .forEach(key -> shown.put(key, known.get(key)));
    return shown;
  }

  private static Map<String, Object> facts(FormPlace place, Map<String, Object> answers) {
    Map<String, Object> facts = new HashMap<>();
    answers.forEach(
        (key, value) -> {
          if (place.facts().has(key)) {
            facts.put(key, value);
          }
        });
    return facts;
  }
}
