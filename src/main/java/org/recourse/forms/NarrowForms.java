package org.recourse.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Shows and files the forms that are about one part of a case only. */
@Component
class NarrowForms {

  private final Supplier<List<NarrowForm>> forms;
  private final FormSchemas schemas;
  private final AnswerCheck check;
  private final CaseAccess access;
  private final SignedOn person;

  NarrowForms(
      ObjectProvider<NarrowForm> forms,
      FormSchemas schemas,
      AnswerCheck check,
      CaseAccess access,
      SignedOn person) {
    this.forms = SingletonSupplier.of(() -> forms.stream().toList());
    this.schemas = schemas;
    this.check = check;
    this.access = access;
    this.person = person;
  }

  /** The narrow form of this place; empty when it is an ordinary one. */
  Optional<NarrowForm> at(FormPlace place) {
    return forms.get().stream()
        .filter(form -> form.flow().equals(place.flow()) && form.form().equals(place.formKey()))
        .findFirst();
  }

  Map<String, Object> shown(NarrowForm form, FormPlace place) {
    enter(form, place, "FORM_OPENED");
    return form.shown(place);
  }

  Map<String, Object> filed(NarrowForm form, FormPlace place, Map<String, Object> submitted) {
    enter(form, place, "FORM_FILED");
    FormSchema schema = schemas.of(place.flow(), place.deploymentId(), place.formKey());
    AnswerCheck.Checked checked = check.check(schema, submitted, form.shown(place));
    if (!checked.problems().isEmpty()) {
      throw new InvalidInput(Intake.sentence(checked.problems()), checked.problems());
    }
    form.file(place, checked.answers());
    Map<String, Object> facts = new LinkedHashMap<>(checked.answers());
    facts.keySet().removeIf(key -> !place.facts().has(key));
    return facts;
  }

  private void enter(NarrowForm form, FormPlace place, String action) {
    boolean allowed = form.isOpenTo(place, person);
    access.log(place.caseId(), person, action, allowed);
    if (!allowed) {
      throw new CaseNotFound(place.caseId());
    }
  }
}
