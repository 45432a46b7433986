package org.recourse.correspondence.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.templates.LettersCheckedAtStart;
import org.recourse.correspondence.types.WrittenLetter;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

/** Another language needs files and, for some scripts, a font; nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class ScriptsOfTheWorldTests {

  private static final String CHINESE = "fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf";

  private static final LetterRoom ROOM = new LetterRoom(Path.of("src/test/resources/letters"));

  @TempDir private Path fonts;

  @ParameterizedTest
  @CsvSource({
    "ar, نأسف لما حدث, ردنا على شكواكم",
    "he, אנו מצטערים, תשובתנו לתלונה",
    "fa, متأسفیم, پاسخ ما به شکایت شما"
  })
  void a_letter_written_from_right_to_left(String language, String words, String heading)
      throws IOException {
    LettersCheckedAtStart.check(ROOM.files);
    var letter = note(language, words);

    try (var pdf = Loader.loadPDF(LetterRoom.printer().print(letter))) {
      assertThat(letter.document().getDocumentElement().getAttribute("dir")).isEqualTo("rtl");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      assertThat(Normalizer.normalize(text.getText(pdf), Normalizer.Form.NFKC))
          .contains(heading, words, "213-555-0100");
    }
  }

  @Test
  void a_script_of_which_only_the_hospital_has_a_font() throws IOException {
    var letter = note("zh", "我們深感抱歉。");
    assertThatThrownBy(() -> LetterRoom.printer().print(letter))
        .isInstanceOf(UnprintableLetter.class);

    Files.write(
        fonts.resolve("Chinese.ttf"), new ClassPathResource(CHINESE).getContentAsByteArray());
    Files.writeString(fonts.resolve("broken.ttf"), "no font at all");
    var printer = new LetterPrinter(new LetterFonts(new PrintSettings(fonts.toString())));

    try (var pdf = Loader.loadPDF(printer.print(letter))) {
      assertThat(new TaggedText(pdf).words()).contains("我們深感抱歉。");
    }
  }

  @Test
  void a_font_that_cannot_be_used_is_left_out_with_a_word_about_it(CapturedOutput log)
      throws IOException {
    var content = new ClassPathResource(CHINESE).getContentAsByteArray();
    Files.write(fonts.resolve("Collection.ttc"), content);
    Files.writeString(fonts.resolve("broken.ttf"), "no font at all");
    Files.writeString(fonts.resolve("licence.txt"), "OFL");

    assertThat(new LetterFonts(new PrintSettings(fonts.toString())).unprintable("謝")).isNotEmpty();

    assertThat(log.getAll())
        .contains("Collection.ttc is left out: only single TrueType fonts (.ttf) can be used")
        .contains("broken.ttf is left out")
        .doesNotContain("licence.txt");
  }

  @ParameterizedTest
  @CsvSource({"کمک, 'ﮐﻤﮏ'", "گل, 'ﮔﻞ'", "ژاپن, 'ﮊﺍﭘﻦ'", "یک, 'ﯾﮏ'", "ہے, 'ﮨﮯ'"})
  void letters_of_persian_and_urdu_join(String word, String joined) {
    assertThat(new JoinedLetters().shapeText(word)).isEqualTo(joined);
  }

  private static WrittenLetter note(String language, String words) {
    return ROOM.write("garden-note", language, Map.of("seenOn", "2026-11-02", "words", words));
  }
}
