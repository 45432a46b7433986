package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.letters.PresumptiveAnswer;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.engine.CaseEngine;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the letters that tell a patient. */
@WalksEveryWay(of = "assistance-letter")
class ApplicationLetterTests extends ApplicationStories {

  private static final String MEND = "Mend letter";
  private static final String RETURNED = "Look after returned letter";
  private static final PresumptiveAnswer COVERED =
      new PresumptiveAnswer(
          true, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 31), "PRESUMPTIVE_WITHIN_LIMIT");

  @Autowired private CaseHolds holds;
  @Autowired Letters letters;
  @Autowired LetterFates fates;
  @Autowired SimulatedMailroom mailroom;
  @Autowired CaseEngine engine;
  @Autowired ToldPresumptiveAnswers told;

  @Test
  void it_goes_in_the_patients_language_and_names_who_helps() {
    var file = told(anApplication("3,000.00"), COVERED);
    written(file);

    assertThat(letter(file).language()).isEqualTo("es");
    assertThat(letter(file).gaps()).isEmpty();
    assertThat(letter(file).queuedAt()).isNotNull();
    assertThat(flow.waitsAt(file)).doesNotContain(MEND, RETURNED);
  }

  @Test
  void one_without_an_address_goes_once_a_counselor_has_asked_for_it() {
    var application = anApplication("3,000.00");
    application.keySet().removeAll(List.of("patientAddress", "patientEmail"));
    var file = told(application, COVERED);
    written(file);
    assertThat(flow.shown(COUNSELOR, MEND, file).get("letterGaps").toString())
        .contains("There is no address to post the letter to.");

    complete(file, MEND, "patientAddress", aMark());

    assertThat(letter(file).queuedAt()).isNotNull();
  }

  @Test
  void nobody_is_told_an_answer_that_the_state_has_not_given() {
    var file = recorded(anApplication("3,000.00"));
    written(file);

    assertThat(letter(file).state()).isEqualTo(LetterState.DRAFT);
    assertThat(flow.shown(COUNSELOR, MEND, file).get("letterGaps").toString())
        .contains("whether there is Medi-Cal for a short time");
  }

  @Test
  void one_that_is_held_waits_until_it_is_released() {
    var file = told(byMail(), COVERED);
    mailroom.failNext(1);
    assertThatThrownBy(() -> written(file)).isInstanceOf(RuntimeException.class);
    stage.does(SUPERVISOR, () -> fates.hold(letter(file).id(), aMark()));
    time.passes(Duration.ofHours(3));
    flow.work(file);
    assertThat(mailroom.taken(letter(file))).isEmpty();

    stage.does(SUPERVISOR, () -> fates.release(letter(file).id()));
    flow.work(file);

    assertThat(mailroom.taken(letter(file))).hasSize(1);
  }

  @Test
  void one_that_counsel_holds_goes_by_itself_when_counsel_frees_it() {
    var source = told(byMail(), COVERED).id();
    var file = told(byMail(), COVERED);
    holds.place(file.id(), HoldKind.LETTERS, source);
    written(file);
    assertThat(letter(file).isHeldByCounsel()).isTrue();
    assertThat(mailroom.taken(letter(file))).isEmpty();

    time.passes(Duration.ofDays(2));
    holds.release(file.id(), HoldKind.LETTERS, source);
    flow.work(file);

    assertThat(mailroom.taken(letter(file))).hasSize(1);
    assertThat(letter(file).edition()).isEqualTo(2);
  }

  @Test
  void one_that_came_back_goes_again_or_is_given_up() {
    var file = told(byMail(), COVERED);
    written(file);
    cameBack(file, letter(file), "SEND_AGAIN");
    assertThat(letter(file).state()).isEqualTo(LetterState.SENT);

    cameBack(file, letter(file), "GIVE_UP");

    assertThat(letter(file).state()).isEqualTo(LetterState.FAILED);
    assertThat(flow.waitsAt(file)).doesNotContain(RETURNED);
  }

  @Test
  void a_letter_takes_the_place_of_one_that_has_not_gone_and_else_is_the_next() {
    var file = told(byMail(), COVERED);
    mailroom.failNext(1);
    assertThatThrownBy(() -> written(file)).isInstanceOf(RuntimeException.class);
    told.tell(file.id(), new PresumptiveAnswer(false, null, null, "PRESUMPTIVE_USED"));
    written(file);
    assertThat(letters.of(file.id())).extracting(Letter::purpose).containsExactly("hpe-1");
    assertThat(letter(file).edition()).isEqualTo(2);
    assertThat(mailroom.taken(letter(file))).hasSize(1);

    written(file);

    assertThat(letters.of(file.id())).extracting(Letter::purpose).containsExactly("hpe-1", "hpe-2");
  }

  @Test
  void an_older_letter_that_comes_back_is_not_taken_for_the_newest() {
    var file = told(byMail(), COVERED);
    written(file);
    written(file);
    var older = letter(file);
    cameBack(file, older, "SEND_AGAIN");

    assertThat(older.purpose()).isEqualTo("hpe-1");
    assertThat(mailroom.taken(older)).hasSize(2);
    assertThat(letters.of(file.id()))
        .hasSize(2)
        .allSatisfy(letter -> assertThat(letter.state()).isEqualTo(LetterState.SENT));
  }

  @Test
  void every_letter_that_is_not_in_the_patients_language_is_asked_about() {
    var application = anApplication("3,000.00");
    application.put("language", "vi");
    var file = told(application, COVERED);
    for (var purpose : List.of("hpe-1", "hpe-2")) {
      written(file);
      assertThat(flow.shown(COUNSELOR, MEND, file).get("letterGaps").toString())
          .contains("Vietnamese");
      complete(file, MEND, "letterLanguageNote", aMark());

      assertThat(letters.of(file.id()))
          .filteredOn(letter -> letter.purpose().equals(purpose))
          .allSatisfy(letter -> assertThat(letter.queuedAt()).isNotNull())
          .hasSize(1);
    }
  }

  private CaseFile told(Map<String, Object> application, PresumptiveAnswer answer) {
    var file = recorded(application);
    told.tell(file.id(), answer);
    return file;
  }

  private void written(CaseFile file) {
    engine.beginBeside(file, "assistance-letter", Map.of("letter", "HPE"));
    flow.work(file);
  }

  private Letter letter(CaseFile file) {
    return letters.of(file.id()).get(0);
  }

  private Map<String, Object> byMail() {
    var application = anApplication("3,000.00");
    application.remove("patientAddress");
    return application;
  }

  private void complete(CaseFile file, String task, Object... answers) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      given.put((String) answers[i], answers[i + 1]);
    }
    flow.complete(COUNSELOR, task, file, given);
    flow.work(file);
  }

  private void cameBack(CaseFile file, Letter letter, String answer) {
    stage.does(SUPERVISOR, () -> fates.cameBack(letter.id(), "BOUNCED"));
    flow.work(file);
    complete(
        file,
        RETURNED,
        "returnedLetterReason",
        aMark(),
        "returnedLetterAnswer",
        answer,
        "patientEmail",
        aMark() + "@example.org");
  }
}
