package org.recourse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.correspondence.LetterState.DRAFT;
import static org.recourse.correspondence.LetterState.HELD;
import static org.recourse.correspondence.LetterState.READY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.correspondence.log.LetterContents;
import org.recourse.correspondence.print.UnprintableLetter;
import org.recourse.correspondence.types.Gap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Letters are written, read, kept back and let go; the log knows each. */
@RecordApplicationEvents
class LettersTests extends LetterStories {

  @Autowired private ApplicationEvents events;

  @Test
  void a_whole_letter_is_ready_and_stands_in_the_log() {
    var letter = stage.as(REPRESENTATIVE, () -> compose(Channel.EMAIL));

    assertThat(letter.state()).isEqualTo(READY);
    assertThat(letter.gaps()).isEmpty();
    assertThat(letter.composedBy()).isEqualTo("representative");
    assertThat(letter.title()).isEqualTo("Resolution letter");
    assertThat(letter.readingLevel()).contains("INFLESZ");
    assertThat(letters.of(file.id())).containsExactly(letter);
    assertThat(LetterContents.sha256(letters.pdf(letter.id()).orElseThrow()))
        .isEqualTo(letter.sha256());
    assertThat(told()).containsExactly("LETTER_COMPOSED");
  }

  @Test
  void a_letter_with_gaps_is_a_draft_and_lists_them() {
    var order =
        aResolution(
            Channel.EMAIL, LetterLanguage.of("es"), Map.of("contactName", "", "completedOn", ""));

    var letter = letters.compose("resolution", order);

    assertThat(letter.state()).isEqualTo(DRAFT);
    assertThat(letter.gaps()).extracting(Gap::element).containsExactly("contact", "completion");
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(Dispatch.Result.INCOMPLETE);
    assertThat(mailroom.taken(letter)).isEmpty();

    var mended = compose(Channel.EMAIL);
    assertThat(mended.id()).isEqualTo(letter.id());
    assertThat(mended.edition()).isEqualTo(2);
    assertThat(mended.state()).isEqualTo(READY);
  }

  @Test
  void a_letter_in_another_language_than_they_asked_for_needs_a_note() {
    var english = aResolution(Channel.PAPER, LetterLanguage.of("en"), Map.of());
    var mixed = aResolution(Channel.PAPER, new LetterLanguage("es", "en", null), Map.of());
    var noted =
        aResolution(
            Channel.PAPER, new LetterLanguage("en", "en", "An interpreter reads it."), Map.of());

    assertThat(letters.preview(english).gaps())
        .extracting(Gap::sentence)
        .containsExactly(
            "The letter is in English, but the recipient asked for Spanish (45 CFR 92.201). Have"
                + " it translated, or note how they will understand it.");
    assertThat(letters.preview(mixed).gaps()).extracting(Gap::element).containsExactly("language");
    assertThat(letters.preview(noted).gaps()).isEmpty();
  }

  @Test
  void a_letter_needs_a_way_to_its_reader() {
    var order = aResolution(Channel.EMAIL);
    var nowhere = new Recipient("María Ejemplo", null, "maria at example", "es");
    var lost =
        new LetterOrder(
            order.caseId(),
            order.type(),
            order.language(),
            order.format(),
            Channel.EMAIL,
            nowhere,
            order.data());

    assertThat(letters.preview(lost).gaps()).extracting(Gap::element).containsExactly("address");
  }

  @Test
  void a_preview_keeps_nothing_and_shows_the_pages() {
    var preview = letters.preview(aResolution(Channel.PAPER));

    assertThat(new String(preview.pdf(), 0, 5)).isEqualTo("%PDF-");
    assertThat(preview.readingLevel().score()).isGreaterThan(55);
    assertThat(preview.noticesLeftOut()).contains("km");
    assertThat(letters.of(file.id())).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void characters_that_cannot_be_printed_are_refused_at_preview_and_a_gap_later() {
    var order =
        aResolution(Channel.PAPER, LetterLanguage.of("es"), Map.of("contactName", "谢 Example"));

    assertThatThrownBy(() -> letters.preview(order))
        .isInstanceOf(UnprintableLetter.class)
        .hasMessageContaining("U+8C22");
    var letter = letters.compose("resolution", order);
    assertThat(letter.gaps()).extracting(Gap::element).containsExactly("characters");
    assertThat(letters.pdf(letter.id())).isEmpty();
  }

  @Test
  void a_held_letter_says_who_holds_it_and_why_and_does_not_go() {
    var letter = compose(Channel.EMAIL);

    stage.does(REPRESENTATIVE, () -> fates.hold(letter.id(), "Counsel reads it first."));

    var held = letters.get(letter.id());
    assertThat(held.state()).isEqualTo(HELD);
    assertThat(held.holder()).isEqualTo("representative");
    assertThat(held.holdReason()).isEqualTo("Counsel reads it first.");
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(Dispatch.Result.HELD);
    assertThat(compose(Channel.EMAIL).state()).isEqualTo(HELD);
    assertThat(mailroom.taken(letter)).isEmpty();

    assertThat(fates.release(letter.id()).state()).isEqualTo(READY);
    assertThat(events.stream(LetterReleased.class))
        .containsExactly(new LetterReleased(file.id(), letter.id(), "resolution"));
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(Dispatch.Result.SENT);
    assertThat(told())
        .containsExactly(
            "LETTER_COMPOSED", "LETTER_HELD", "LETTER_COMPOSED", "LETTER_RELEASED", "LETTER_SENT");
  }

  @Test
  void what_has_gone_can_be_neither_held_nor_composed_again() {
    var letter = compose(Channel.EMAIL);
    dispatch.send(letter.id());

    assertThatThrownBy(() -> fates.hold(letter.id(), "Too late")).isInstanceOf(NotAllowedNow.class);
    assertThatThrownBy(() -> fates.release(letter.id())).isInstanceOf(NotAllowedNow.class);
    assertThat(compose(Channel.EMAIL).edition()).isEqualTo(1);
  }

  @Test
  void a_language_without_a_letter_is_refused_with_those_there_are() {
    assertThat(letters.languageFor("grievance-resolution", "ko")).isEqualTo("en");
    assertThat(letters.languageFor("grievance-resolution", "es")).isEqualTo("es");
    assertThatThrownBy(
            () -> letters.preview(aResolution(Channel.PAPER, LetterLanguage.of("ko"), Map.of())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("en, es");
  }
}
