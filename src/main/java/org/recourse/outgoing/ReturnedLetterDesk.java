package org.recourse.outgoing;

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
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** What a person sees and says when a letter to a patient did not arrive. */
@Component
public class ReturnedLetterDesk {

  private static final String CHANNEL = "letterChannel";

  private final OutgoingLetters letters;
  private final LetterFates fates;
  private final KnownFacts facts;
  private final Parties parties;
  private final Answers answers;
  private final Timeline timeline;
  private final CaseFiles files;
  private final CaseAccess access;

  ReturnedLetterDesk(
      OutgoingLetters letters,
      LetterFates fates,
      KnownFacts facts,
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

  /** The form of a flow's task <i>Look after returned letter</i>; open for closed cases too. */
  public NarrowForm formOf(FlowLetters flow) {
    return new ReturnedLetterForm(flow, this);
  }

  boolean isOpenTo(UUID caseId, SignedOn person) {
    return access.mayWorkOn(files.get(caseId), person);
  }

  Map<String, Object> shown(UUID caseId, String purpose) {
    Map<String, Object> known = facts.of(caseId);
    Map<String, Object> shown = new HashMap<>();
    for (String key : List.of("patientName", "patientAddress", "patientEmail", CHANNEL)) {
      if (known.containsKey(key)) {
        shown.put(key, known.get(key));
      }
    }
    shown.put("caseNumber", files.get(caseId).number());
    shown.put(
        "returnedLetters",
        returned(caseId, purpose).map(letter -> List.of(row(letter))).orElse(List.of()));
    return shown;
  }

  void file(UUID caseId, String purpose, Map<String, Object> given) {
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
      returned(caseId, purpose).ifPresent(letter -> fates.sendAgain(letter.id(), reason));
    }
  }

  private Optional<Letter> returned(UUID caseId, String purpose) {
    return letters.of(caseId, purpose).filter(letter -> letter.state() == LetterState.FAILED);
  }

  private static Map<String, Object> row(Letter letter) {
    return Map.of(
        "title", letter.title(),
        "recipient", letter.recipientName(),
        "channel", letter.channel().name(),
        "outcome", letter.outcome() == null ? "" : letter.outcome());
  }

  private record ReturnedLetterForm(FlowLetters letters, ReturnedLetterDesk desk)
      implements NarrowForm {

    @Override
    public String flow() {
      return letters.flow();
    }

    @Override
    public String form() {
      return "look-after-returned-letter";
    }

    @Override
    public boolean isOpenTo(FormPlace place, SignedOn person) {
      return desk.isOpenTo(place.caseId(), person);
    }

    @Override
    public Map<String, Object> shown(FormPlace place) {
      return desk.shown(place.caseId(), purpose(place));
    }

    @Override
    public void file(FormPlace place, Map<String, Object> given) {
      desk.file(place.caseId(), purpose(place), given);
    }

    private String purpose(FormPlace place) {
      return letters.purpose(place.caseId(), place.known());
    }
  }
}
