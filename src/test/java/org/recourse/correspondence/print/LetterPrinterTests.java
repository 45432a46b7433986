package org.recourse.correspondence.print;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.types.WrittenLetter;

/** A printed letter can be read by everybody, also by those who listen to it. */
class LetterPrinterTests {

  private static final LetterRoom ROOM = LetterRoom.ofTheHouse();
  private static final LetterPrinter PRINTER = LetterRoom.printer();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void a_letter_is_tagged_and_says_its_language_and_title(String language) throws IOException {
    var letter = resolution(language, "Ok.");

    try (var pdf = print(letter)) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo(language);
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(
              language.equals("en")
                  ? "Our answer to your complaint"
                  : "Nuestra respuesta a su queja");
      assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
      assertThat(new TaggedText(pdf).tags()).contains("H1", "H2", "H3", "P", "L", "LI", "LBody");
    }
  }

  @Test
  void a_listener_hears_the_words_in_their_order() throws IOException {
    var letter = resolution("es", "Usted tenía razón.");

    try (var pdf = print(letter)) {
      assertThat(squeezed(new TaggedText(pdf).words())).isEqualTo(squeezed(letter.words()));
    }
  }

  @Test
  void the_fonts_travel_with_the_letter() throws IOException {
    try (var pdf = print(resolution("en", "Tiếng Việt, Հայերեն, עברית, العربية, Ελληνικά"))) {
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void a_line_in_another_language_is_in_one_font_and_says_what_it_said() throws IOException {
    var letter = resolution("en", "Ok.");
    new Taglines(ROOM.files, LetterRoom.fonts()).addTo(letter, "213-555-0100");

    try (var pdf = print(letter)) {
      var words = new TaggedText(pdf).words();
      assertThat(words).contains("Զանգահարեք 213-555-0100", "Звоните 213-555-0100");
      assertThat(fontsOfLinesWith(pdf, "213-555-0100")).hasSizeGreaterThan(4);
      assertThat(fontsOfLinesWith(pdf, "213-555-0100")).allSatisfy(f -> assertThat(f).hasSize(1));
    }
  }

  private static List<Set<String>> fontsOfLinesWith(PDDocument pdf, String part)
      throws IOException {
    var lines = new ArrayList<Set<String>>();
    var reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String line, List<TextPosition> signs) {
            if (line.contains(part)) {
              lines.add(signs.stream().map(s -> s.getFont().getName()).collect(toSet()));
            }
          }
        };
    reader.getText(pdf);
    return lines;
  }

  @Test
  void a_character_that_no_font_carries_is_named_and_nothing_is_printed() {
    var letter = resolution("en", "Thank you \uD83E\uDD37, 谢 and नमस्ते");

    assertThatThrownBy(() -> PRINTER.print(letter))
        .isInstanceOf(UnprintableLetter.class)
        .hasMessageContaining("U+1F937 SHRUG")
        .hasMessageContaining("U+8C22")
        .hasMessageContaining("DEVANAGARI");
  }

  @Test
  void a_word_is_found_and_read_out_as_it_is_written() throws IOException {
    try (var pdf = print(resolution("en", "The office staff will file five affidavits."))) {
      assertThat(new TaggedText(pdf).words())
          .contains("The office staff will file five affidavits.");
    }
  }

  @Test
  void an_accent_typed_beside_its_letter_is_printed_on_it() throws IOException {
    var name = "Zoé Nguyễn Ångström";

    try (var pdf = print(resolution("en", Normalizer.normalize(name, Normalizer.Form.NFD)))) {
      assertThat(new TaggedText(pdf).words()).contains(name);
    }
  }

  @Test
  void a_patients_line_ends_and_odd_blanks_stay_harmless() throws IOException {
    var letter =
        resolution("en", "One.\nTwo.\r\n\tThree\u00A0four\u200B, soft\u00ADhyphen \u200Fmark");

    try (var pdf = print(letter)) {
      assertThat(new TaggedText(pdf).words()).contains("One.", "Two.", "Three");
    }
  }

  @Test
  void a_very_long_letter_has_many_pages() throws IOException {
    try (var pdf = print(resolution("en", "We looked at it again and again. ".repeat(1_000)))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(8);
    }
  }

  @Test
  void large_print_is_large() throws IOException {
    var values =
        ROOM.values(
            "grievance-status", "en", LetterRoom.example(ROOM.types.get("grievance-status")));
    var small = ROOM.templates.write("grievance-status", "en", List.of(), values);
    var large = ROOM.templates.write("grievance-status", "en", List.of("large-print"), values);

    try (var a = print(small);
        var b = print(large)) {
      assertThat(b.getNumberOfPages()).isGreaterThan(a.getNumberOfPages());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void the_notice_about_the_department_is_printed_in_bold_of_twelve_points(String language)
      throws IOException {
    var data = LetterRoom.example(ROOM.types.get("grievance-forward-to-plan"));
    var letter = ROOM.write("grievance-forward-to-plan", language, data);
    var notice = squeezed(letter.wordsOf("department-notice").orElseThrow());

    try (var pdf = print(letter)) {
      var bold = PrintedType.of(pdf, sign -> sign.isBold() && sign.points() >= 12);
      assertThat(squeezed(bold)).contains(notice);
      assertThat(notice).contains("213-555-0177", "Thedmhc.phone", "Thedmhc.tdd");
    }
  }

  private static String squeezed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s•]+", "");
  }

  private static WrittenLetter resolution(String language, String words) {
    var data = LetterRoom.example(ROOM.types.get("grievance-resolution"));
    data.put("results", List.of(Map.of("issue", "A long wait", "answer", words)));
    return ROOM.write("grievance-resolution", language, data);
  }

  private static PDDocument print(WrittenLetter letter) throws IOException {
    return Loader.loadPDF(PRINTER.print(letter));
  }
}
