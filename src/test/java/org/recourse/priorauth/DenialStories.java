package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.CLINICIAN;
import static org.recourse.Person.SPECIALIST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about a denial begins with. */
abstract class DenialStories extends AuthorizationStories {

  static final String TALK = "Talk to reviewer";
  static final String APPEAL = "Decide on appeal";
  static final String WRITE = "Write appeal";
  static final String FILE = "File appeal";
  static final String DECIDED = "Record appeal decision";

  @Autowired Deadlines deadlines;
  @Autowired Letters letters;
  @Autowired Verification verification;

  CaseFile denied(Object... more) {
    var file = submitted(with(aRequest(), more));
    decide(file, said("A3", "denialReason", aMark()));
    return file;
  }

  List<CaseClock> clocks(CaseFile file, String word) {
    return deadlines.of(file.id()).stream().filter(c -> c.clock().equals(word)).toList();
  }

  /** What the person who decides can choose from. */
  List<Object> open(CaseFile file) {
    return ((List<?>) flow.shown(SPECIALIST, APPEAL, file).get("openLevels"))
        .stream().<Object>map(row -> ((Map<?, ?>) row).get("name")).toList();
  }

  void endsAs(CaseFile file, String outcome) {
    careIsOver(file);
    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo(outcome);
    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(deadlines.of(file.id())).noneMatch(CaseClock::isRunning);
    assertThat(verification.verify().findings().toString()).doesNotContain(file.number());
  }

  Map<String, Object> aTalk(String word) {
    return with(everyText("priorauth", "talk-to-reviewer", aMark()), "denialAnswer", word);
  }

  void talk(CaseFile file, String word) {
    flow.complete(CLINICIAN, TALK, file, aTalk(word));
    flow.work(file);
  }

  Map<String, Object> aDecisionOnAppeal(String word) {
    return new LinkedHashMap<>(
        Map.of("appealAnswer", word, "appealReason", aMark(), "patientConsent", true));
  }

  Map<String, Object> anAnswer() {
    return new LinkedHashMap<>(
        Map.of(
            "criteria",
            List.of(Map.of("criterion", aMark(), "answer", aMark(), "evidence", aMark()))));
  }

  /** The letter of the level that is open. */
  Letter appeal(CaseFile file) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.purpose().startsWith("appeal-"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  void appealed(CaseFile file, String outcome, Object... more) {
    flow.complete(SPECIALIST, APPEAL, file, with(aDecisionOnAppeal("APPEAL"), more));
    flow.complete(SPECIALIST, WRITE, file, new LinkedHashMap<>(Map.of("criteria", List.of())));
    flow.work(file);
    assertThat(flow.shown(SPECIALIST, WRITE, file).get("letterGaps").toString())
        .contains("answers no criterion");
    flow.complete(SPECIALIST, WRITE, file, anAnswer());
    flow.work(file);
    assertThat(appeal(file).gaps()).isEmpty();
    flow.complete(
        SPECIALIST,
        FILE,
        file,
        with(everyText("priorauth", "file-appeal", aMark()), "appealFiledAt", now(0)));
    assertThat(appeal(file).state()).isEqualTo(LetterState.SENT);
    flow.work(file);
    assertThat(clocks(file, "APPEAL_DECISION")).anyMatch(CaseClock::isRunning);
    flow.complete(
        SPECIALIST,
        DECIDED,
        file,
        with(
            everyText("priorauth", "record-appeal-decision", aMark()),
            "appealDecidedAt",
            now(0),
            "appealOutcome",
            outcome));
    flow.work(file);
  }
}
