package org.recourse.priorauth.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.recourse.forms.NarrowForm;
import org.springframework.stereotype.Component;

/** What a person sees and says when a letter did not arrive. Open for closed cases too. */
@Component
class LookAfterReturnedLetterForm implements NarrowForm {

  private static final String CHANNEL = "letterChannel";

  private final AuthorizationLetters letters;
  private final LetterFates fates;
  private final LetterFacts facts;
  private final Parties parties;
  private final Answers answers;
  private final Timeline timeline;
  private final CaseFiles files;
  private final CaseAccess access;

  LookAfterReturnedLetterForm(
      AuthorizationLetters letters,
      LetterFates fates,
      LetterFacts facts,
      Parties parties,
      Answers answers,
      Timeline timeline,
      CaseFiles files,
      CaseAccess access) {
    this.letters = letters;
    this.fates = fates;
    this.facts = facts;
    this.parties = parties;
    this.answers = answers;
    this.timeline = timeline;
    this.files = files;
    this.access = access;
  }

  @Override
  public String flow() {
    return "priorauth";
  }

  @Override
  public String form() {
    return "look-after-returned-letter";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return access.mayWorkOn(files.get(place.caseId()), person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    Map<String, Object> known = facts.of(place.caseId());
    Map<String, Object> shown = new HashMap<>();
    for (String key : List.of("patientName", "patientAddress", "patientEmail", CHANNEL)) {
      if (known.containsKey(key)) {
        shown.put(key, known.get(key));
      }
    }
    shown.put("caseNumber", files.get(place.caseId()).number());
    shown.put(
        "returnedLetters", returned(place).map(letter -> List.of(row(letter))).orElse(List.of()));
    return shown;
  }

  @Override
  public void file(FormPlace place, Map<String, Object> given) {
    UUID caseId = place.caseId();
    String reason = (String) given.get("returnedLetterReason");
    Map<String, Object> changes = new HashMap<>(given);
    changes.keySet().retainAll(Set.of(CHANNEL));
    answers.put(caseId, changes);
    changes.putAll(parties.putFrom(caseId, given));
    timeline.record(
        caseId,
        "RETURNED_LETTER_LOOKED_AFTER",
        "A person looked after a letter that did not arrive.",
        Map.of("changes", changes, "answer", given.get("returnedLetterAnswer"), "reason", reason));
    if ("SEND_AGAIN".equals(given.get("returnedLetterAnswer"))) {
      returned(place).ifPresent(letter -> fates.sendAgain(letter.id(), reason));
    }
  }

  private Optional<Letter> returned(FormPlace place) {
    Subject subject = Subject.valueOf(place.known().get("letter").toString());
    return letters
        .of(place.caseId(), subject)
        .filter(letter -> letter.state() == LetterState.FAILED);
  }

  private static Map<String, Object> row(Letter letter) {
    return Map.of(
        "title", letter.title(),
        "recipient", letter.recipientName(),
        "channel", letter.channel().name(),
        "outcome", letter.outcome() == null ? "" : letter.outcome());
  }
}
