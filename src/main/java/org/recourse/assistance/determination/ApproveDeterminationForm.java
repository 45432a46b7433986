package org.recourse.assistance.determination;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recourse.assistance.papers.PaperBook;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.forms.desk.DeskForm;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** A second person says whether a determination may count. */
@Component
class ApproveDeterminationForm implements DeskForm, KeptBeside {

  private final DeterminationBook book;
  private final PaperBook papers;
  private final Preparers preparers;
  private final SecondPerson secondPerson;
  private final SignedOn person;

  ApproveDeterminationForm(
      DeterminationBook book,
      PaperBook papers,
      Preparers preparers,
      SecondPerson secondPerson,
      SignedOn person) {
    this.book = book;
    this.papers = papers;
    this.preparers = preparers;
    this.secondPerson = secondPerson;
    this.person = person;
  }

  @Override
  public String form() {
    return "approve-determination";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    if (!person.groups().contains(Groups.SUPERVISORS)) {
      throw new NotAllowedNow(
          "Only a supervisor approves a determination. Unclaim the task for a colleague.");
    }
    if (preparers.all(caseId).contains(person.username())) {
      throw new NotAllowedNow(
          "You prepared this determination, or told what it rests on, so somebody else must approve"
              + " it. Unclaim the task for a colleague.");
    }
    if ("APPROVE".equals(given.get("approvalAnswer"))) {
      book.approve(caseId, person.username());
    } else if (given.get("approvalReason") instanceof String reason && !reason.isBlank()) {
      book.sendBack(caseId, reason.strip());
    } else {
      throw InvalidInput.in(
          "approvalReason", "say what has to change, so that the counselor can mend it");
    }
    return Map.of();
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("secondPersonBecause", () -> because(caseId), "patientsWord", () -> word(caseId));
  }

  private String word(UUID caseId) {
    return papers.onTheirWord(caseId).stream()
        .map(
            paper ->
                "%s (%s): %s (taken by %s)"
                    .formatted(paper.wanted(), paper.programName(), paper.why(), paper.seenBy()))
        .collect(Collectors.joining("\n"));
  }

  private String because(UUID caseId) {
    return book.of(caseId)
        .map(made -> secondPerson.about(caseId, made.decided()).text("reason"))
        .orElse("");
  }
}
