package org.recourse.correspondence.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.correspondence.LetterRoom;

/** How hard a letter is to read. */
class ReadingLevelTests {

  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "nurse, 1",
    "hospital, 3",
    "letter, 2",
    "people, 2",
    "received, 2",
    "waited, 2",
    "complaint, 2",
    "we're, 1",
    "table, 2",
    "asked, 1"
  })
  void english_syllables(String word, int syllables) {
    assertThat(Syllables.in(word, "en")).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource({
    "casa, 2",
    "queja, 2",
    "guerra, 2",
    "día, 2",
    "hacia, 2",
    "ciudad, 2",
    "aéreo, 4",
    "respuesta, 3",
    "enfermera, 4",
    "país, 2",
    "yo, 1",
    "investigación, 5",
    "leer, 2",
    "agua, 2"
  })
  void spanish_syllables(String word, int syllables) {
    assertThat(Syllables.in(word, "es")).isEqualTo(syllables);
  }

  @Test
  void an_english_text_by_hand() {
    // 2 sentences, 12 words, 14 syllables: 0.39 * 6 + 11.8 * 14 / 12 - 15.59 = 0.52
    var level =
        ReadingLevel.of("en", List.of("The nurse came late. We are sorry that you had to wait."));

    assertThat(level.score()).isCloseTo(0.5, within(1.0));
    assertThat(level.said()).startsWith("grade ");
  }

  @Test
  void hard_words_and_long_sentences_count() {
    var hard =
        ReadingLevel.of(
            "en",
            List.of(
                "Notwithstanding the aforementioned administrative considerations, comprehensive"
                    + " multidisciplinary investigation substantiated organizational"
                    + " deficiencies."));

    assertThat(hard.score()).isGreaterThan(15);
  }

  @Test
  void other_languages_are_not_measured() {
    assertThat(ReadingLevel.of("ko", List.of("안녕하세요")).score()).isNull();
    assertThat(ReadingLevel.of("ko", List.of("안녕하세요")).said()).contains("not measured");
    assertThat(ReadingLevel.of("en", List.of(" ", "12")).score()).isNull();
  }

  @Test
  void our_own_letters_are_plain() {
    var room = LetterRoom.ofTheHouse();
    for (var type : room.types.all()) {
      var data = LetterRoom.example(type);
      var english = room.write(type.id(), "en", data).paragraphs();
      assertThat(ReadingLevel.of("en", english).score()).as(type.id()).isLessThanOrEqualTo(8);
      // What only goes to a payer or a desk of the house is not written in Spanish.
      if (type.languages().contains("es")) {
        var spanish = room.write(type.id(), "es", data).paragraphs();
        assertThat(ReadingLevel.of("es", spanish).score()).as(type.id()).isGreaterThan(55);
      }
    }
  }
}
