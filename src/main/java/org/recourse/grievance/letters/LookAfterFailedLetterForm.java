package org.recourse.grievance.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Parties;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.LetterState;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/**
 * What a person sees and says when a letter did not arrive. Open for closed cases too: an answer
 * that came back is no answer.
 */
@Component
class LookAfterFailedLetterForm implements NarrowForm {

  private static final List<String> ANSWERS = List.of("letterChannel");

  private final GrievanceLetters letters;
  private final LetterFates fates;
  private final Known.Shelf shelf;
  private final Parties parties;
  private final Answers answers;
  private final Timeline timeline;
  private final CaseFiles files;
  private final CaseAccess access;

  LookAfterFailedLetterForm(
      GrievanceLetters letters,
      LetterFates fates,
      Known.Shelf shelf,
      Parties parties,
      Answers answers,
      Timeline timeline,
      CaseFiles files,
      CaseAccess access) {
    this.letters = letters;
    this.fates = fates;
    this.shelf = shelf;
    this.parties = parties;
    this.answers = answers;
    this.timeline = timeline;
    this.files = files;
    this.access = access;
  }

  @Override
  public String flow() {
    return "grievance";
  }

  @Override
  public String form() {
    return "look-after-failed-letter";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return access.mayWorkOn(files.get(place.caseId()), person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    var shown = new HashMap<>(shelf.of(place.caseId()).values());
    shown.put("caseNumber", files.get(place.caseId()).number());
    shown.put("failedLetters", failed(place).stream().map(LookAfterFailedLetterForm::row).toList());
    return shown;
  }

  @Override
  public void file(FormPlace place, Map<String, Object> given) {
    UUID caseId = place.caseId();
    var reason = (String) given.get("failedLetterReason");
    var changes = new HashMap<>(given);
    changes.keySet().retainAll(ANSWERS);
    answers.put(caseId, changes);
    changes.putAll(parties.putFrom(caseId, given));
    timeline.record(
        caseId,
        "FAILED_LETTER_LOOKED_AFTER",
        "A person looked after a letter that did not arrive.",
        Map.of("changes", changes, "answer", given.get("failedLetterAnswer"), "reason", reason));
    if ("SEND_AGAIN".equals(given.get("failedLetterAnswer"))) {
      failed(place).forEach(letter -> fates.sendAgain(letter.id(), reason));
    }
  }

  private List<Letter> failed(FormPlace place) {
    var occasion = Occasion.valueOf(place.known().get("letter").toString());
    return letters.of(place.caseId(), occasion).stream()
        .filter(letter -> letter.state() == LetterState.FAILED)
        .toList();
  }

  private static Map<String, Object> row(Letter letter) {
    return Map.of(
        "title", letter.title(),
        "recipient", letter.recipientName(),
        "channel", letter.channel().name(),
        "outcome", letter.outcome() == null ? "" : letter.outcome());
  }
}
