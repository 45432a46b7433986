package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.HashMap;
import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.PrintRoom;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.grievance.letters.GrievanceLetters;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about the letters of a complaint begins with. */
abstract class GrievanceLetterStories extends GrievanceStories {

  @Autowired Letters letters;
  @Autowired LetterFates fates;
  @Autowired GrievanceLetters answers;
  @Autowired SimulatedMailroom mailroom;
  @Autowired PrintRoom printRoom;
  @Autowired Deadlines clocks;
  @Autowired Verification verification;

  Map<String, Object> aSpanishPatient() {
    return aPatientOf("es");
  }

  CaseFile triagedFor(Map<String, Object> complaint) {
    var file = received(complaint);
    flow.complete(REPRESENTATIVE, TRIAGE, file, aTriage());
    flow.work(file);
    return file;
  }

  /** A grievance whose draft waits for approval. */
  CaseFile drafting(Map<String, Object> complaint) {
    var file = triagedFor(complaint);
    flow.complete(REPRESENTATIVE, INVESTIGATE, file, anInvestigation());
    flow.complete(REPRESENTATIVE, DRAFT, file, aDraft(file, "SUBSTANTIATED", "SUBSTANTIATED"));
    return file;
  }

  void approve(CaseFile file, Map<String, Object> more) {
    flow.complete(REPRESENTATIVE, INVESTIGATE, file, anInvestigation());
    var draft = aDraft(file, "SUBSTANTIATED", "SUBSTANTIATED");
    draft.remove("letterLanguageNote");
    draft.putAll(more);
    flow.complete(REPRESENTATIVE, DRAFT, file, draft);
    flow.complete(SUPERVISOR, APPROVE, file, anApproval());
    flow.work(file);
  }

  /** Does what is due although it has failed before; what fails again waits on. */
  void tryAgain(CaseFile file) {
    time.passes(java.time.Duration.ofHours(3));
    try {
      flow.work(file);
    } catch (RuntimeException stillDown) {
      assertThat(stillDown).hasMessageContaining("mail");
    }
  }

  Letter letter(CaseFile file, String purpose) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.purpose().equals(purpose))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no letter " + purpose));
  }

  CaseClock clock(CaseFile file, String word) {
    return clocks.of(file.id()).stream()
        .filter(clock -> clock.clock().equals(word))
        .findFirst()
        .orElseThrow();
  }

  static Map<String, Object> answers(Map<String, Object> given) {
    return new HashMap<>(given);
  }
}
