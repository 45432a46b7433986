package org.recourse.risk.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.forms.RequiredText;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** What a review found, and what is done about it. */
@Component
class AnalyzeEventForm implements DeskForm {

  private final ActionBook book;
  private final CaseFiles files;

  AnalyzeEventForm(ActionBook book, CaseFiles files) {
    this.book = book;
    this.files = files;
  }

  @Override
  public String form() {
    return "analyze-event";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    List<Action> actions = ActionLines.in(given);
    if (actions.isEmpty()) {
      RequiredText.of("noActionReason", (String) given.get("noActionReason"));
    }
    return book.keep(caseId, actions);
  }
}
