package org.recourse.models.naming;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.recourse.models.Bundle;
import org.recourse.models.Decision;
import org.recourse.models.ModelRule;

/** A decision is found by its file's name, and a table fits a page. */
public final class DecisionIdIsItsFile implements ModelRule {

  private static final int ROWS = 30;

  @Override
  public List<String> findings(Bundle bundle) {
    var findings = new ArrayList<String>();
    for (var decision : bundle.decisions()) {
      var ids = decision.all(org.camunda.bpm.model.dmn.instance.Decision.class).map(d -> d.getId());
      ids.filter(id -> !id.equals(decision.stem()))
          .forEach(id -> findings.add(at(decision, id, "name file and decision alike")));
      if (!decision.stem().startsWith(bundle.flow() + "-")) {
        findings.add(at(decision, decision.stem(), "start its name with " + bundle.flow() + "-"));
      }
      if (decision.all(Rule.class).count() > ROWS) {
        findings.add(at(decision, decision.stem(), "has over " + ROWS + " rules; split it"));
      }
    }
    return findings;
  }

  private static String at(Decision decision, String id, String remedy) {
    return decision.file() + "#" + id + ": " + remedy;
  }
}
