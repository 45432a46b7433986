package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.CLINICIAN;
import static org.recourse.Person.SPECIALIST;
import static org.recourse.Person.SUPERVISOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.correspondence.print.PrintedLetter;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the letter that tells a patient. */
@WalksEveryWay(of = "priorauth-letter")
class AuthorizationLetterTests extends AuthorizationStories {

  private static final String MEND = "Mend letter";
  private static final String RETURNED = "Look after returned letter";

  @Autowired private CaseHolds holds;
  @Autowired Letters letters;
  @Autowired LetterFates fates;
  @Autowired SimulatedMailroom mailroom;

  private CaseFile approved(Object... more) {
    var file = submitted(with(aRequest(), more));
    decide(file, granted("A1", 2));
    return file;
  }

  private Letter letter(CaseFile file) {
    return letters.of(file.id()).get(0);
  }

  @Test
  void it_goes_in_the_patients_language_once_somebody_has_put_the_words_into_it() {
    var file = approved("language", "es", "serviceLines", List.of(aLine(IMAGING)));
    assertThat(letter(file).state()).isEqualTo(LetterState.DRAFT);
    assertThat(flow.shown(SPECIALIST, MEND, file).get("letterGaps").toString())
        .contains("in English");

    var words = Map.of("descriptionTranslated", aMark());
    flow.complete(
        SPECIALIST,
        MEND,
        file,
        new LinkedHashMap<>(Map.of("patientName", aMark(), "serviceLines", List.of(words))));
    flow.work(file);

    assertThat(letter(file).language()).isEqualTo("es");
    assertThat(letter(file).gaps()).isEmpty();
    careIsOver(file);
    assertThat(now(file).isOpen()).isFalse();
  }

  @Test
  void one_that_is_held_waits_until_it_is_released() {
    var file = submitted(byMail());
    flow.complete(SPECIALIST, RECORD, file, aDecision(granted("A1", 2)));
    mailroom.failNext(1);
    assertThatThrownBy(() -> flow.work(file)).isInstanceOf(RuntimeException.class);
    stage.does(SUPERVISOR, () -> fates.hold(letter(file).id(), aMark()));
    time.passes(Duration.ofHours(3));
    flow.work(file);
    assertThat(now(file).isOpen()).isTrue();

    stage.does(SUPERVISOR, () -> fates.release(letter(file).id()));
    flow.work(file);

    assertThat(mailroom.taken(letter(file))).hasSize(1);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void one_that_counsel_holds_goes_by_itself_when_counsel_frees_it() {
    var source = submitted(byMail()).id();
    var file = submitted(byMail());
    holds.place(file.id(), HoldKind.LETTERS, source);
    decide(file, granted("A1", 2));
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
    var file = submitted(byMail());
    decide(file, granted("A1", 2));
    careIsOver(file);
    assertThat(now(file).isOpen()).isFalse();
    cameBack(file, "SEND_AGAIN");
    assertThat(letter(file).state()).isEqualTo(LetterState.SENT);
    cameBack(file, "GIVE_UP");

    assertThat(letter(file).state()).isEqualTo(LetterState.FAILED);
    assertThat(flow.waitsAt(file)).isEmpty();
  }

  @Test
  void
      each_letter_that_is_not_in_the_patients_language_goes_once_it_is_said_how_it_is_understood() {
    var file = submitted(with(aRequest(), "language", "hy"));
    decide(file, said("A3", "denialReason", aMark()));
    understood(file, "denial-1");
    flow.complete(
        CLINICIAN,
        "Talk to reviewer",
        file,
        with(everyText("priorauth", "talk-to-reviewer", aMark()), "denialAnswer", "OVERTURNED"));
    flow.work(file);

    decide(file, granted("A1", 2));
    understood(file, "approval-1");

    assertThat(letters.of(file.id())).extracting(Letter::purpose).endsWith("scheduling-1");
    assertThat(now(file).isOpen()).isTrue();
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_language_that_was_put_down_wrongly_is_put_right() {
    var file = approved("language", "hy");
    flow.complete(SPECIALIST, MEND, file, new LinkedHashMap<>(Map.of("language", "en")));
    flow.work(file);

    assertThat(letter(file).queuedAt()).isNotNull();
    assertThat(onRecord(file)).containsEntry("language", "en");
  }

  @Test
  void words_that_nobody_translated_stand_in_english_where_an_interpreter_reads_them(
      @TempDir Path folder) throws IOException {
    var file = approved("language", "es");
    flow.complete(
        SPECIALIST, MEND, file, new LinkedHashMap<>(Map.of("letterLanguageNote", aMark())));
    flow.work(file);

    assertThat(letter(file).queuedAt()).isNotNull();
    var pdf = folder.resolve("letter.pdf");
    Files.write(pdf, letters.pdf(letter(file).id()).orElseThrow());
    var line = (Map<?, ?>) ((List<?>) onRecord(file).get("serviceLines")).get(0);
    assertThat(PrintedLetter.of(pdf).words()).contains((String) line.get("description"));
  }

  /** It lacks the patient's language, somebody says how they understand it, and it goes. */
  private void understood(CaseFile file, String purpose) {
    assertThat(flow.shown(SPECIALIST, MEND, file).get("letterGaps").toString())
        .contains("the recipient asked for Armenian");
    flow.complete(
        SPECIALIST, MEND, file, new LinkedHashMap<>(Map.of("letterLanguageNote", aMark())));
    flow.work(file);
    assertThat(letters.of(file.id()))
        .filteredOn(letter -> letter.purpose().equals(purpose))
        .singleElement()
        .matches(letter -> letter.queuedAt() != null);
    assertThat(flow.waitsAt(file)).doesNotContain(MEND);
  }

  private Map<String, Object> byMail() {
    var request = aRequest();
    request.remove("patientAddress");
    return request;
  }

  private void cameBack(CaseFile file, String answer) {
    stage.does(SUPERVISOR, () -> fates.cameBack(letter(file).id(), "BOUNCED"));
    flow.work(file);
    flow.complete(
        SPECIALIST,
        RETURNED,
        file,
        with(
            new LinkedHashMap<>(Map.of("returnedLetterReason", aMark())),
            "returnedLetterAnswer",
            answer,
            "patientEmail",
            "p" + aMark() + "@example.org"));
    flow.work(file);
  }
}
