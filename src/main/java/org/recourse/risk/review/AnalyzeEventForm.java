package org.recourse.risk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.forms.RequiredText;
import org.recourse.forms.desk.DeskForm;
import org.recourse.risk.file.Risk;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Component;

/** What a review found, and what is done about it; actions decided on before go on. */
@Component
class AnalyzeEventForm implements DeskForm {

  private final ActionBook book;
  private final RiskBook risks;
  private final CaseFiles files;

  AnalyzeEventForm(ActionBook book, RiskBook risks, CaseFiles files) {
    this.book = book;
    this.risks = risks;
    this.files = files;
  }

  @Override
  public String form() {
    return "analyze-event";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    List<Action> actions = new ArrayList<>(book.of(caseId));
    ActionLines.in(given).forEach(line -> decide(actions, line));
    if (actions.isEmpty()) {
      RequiredText.of("noActionReason", (String) given.get("noActionReason"));
    }
    Map<String, Object> own = new LinkedHashMap<>(book.keep(caseId, actions));
    own.putAll(risks.change(caseId, Risk::analyzed));
    return own;
  }

  private static void decide(List<Action> actions, Action line) {
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i).action().equals(line.action())) {
        actions.set(i, line.standingAs(actions.get(i)));
        return;
      }
    }
    actions.add(line);
  }
}
