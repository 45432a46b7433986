package org.recourse.risk.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/**
 * Where the actions stand. None is dropped: one that is not needed any more is done and says so.
 */
@Component
class FollowUpActionsForm implements DeskForm {

  private final ActionBook book;
  private final CaseFiles files;

  FollowUpActionsForm(ActionBook book, CaseFiles files) {
    this.book = book;
    this.files = files;
  }

  @Override
  public String form() {
    return "follow-up-actions";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    List<Action> actions = ActionLines.in(given);
    for (Action before : book.of(caseId)) {
      if (actions.stream().noneMatch(action -> action.action().equals(before.action()))) {
        throw InvalidInput.in(
            "actions", "no action may be dropped or worded anew; add another, and end this one");
      }
    }
    if (actions.stream().anyMatch(a -> "NOT_EFFECTIVE".equals(a.effect()))
        && actions.stream().noneMatch(Action::isOpen)) {
      throw InvalidInput.in(
          "actions", "an action does not help, so another is needed: add what is done instead");
    }
    return book.keep(caseId, actions);
  }
}
