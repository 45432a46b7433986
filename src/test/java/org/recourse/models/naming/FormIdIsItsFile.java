package org.recourse.models.naming;

import java.util.List;
import org.recourse.models.Bundle;
import org.recourse.models.ModelRule;

/** A form is found by its file's name. */
public final class FormIdIsItsFile implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.forms().stream()
        .filter(form -> !form.id().equals(form.stem()))
        .map(form -> form.file() + "#" + form.id() + ": give form and file the same name")
        .toList();
  }
}
