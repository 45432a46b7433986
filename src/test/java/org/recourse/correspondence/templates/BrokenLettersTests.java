package org.recourse.correspondence.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.files.BrokenLetters;
import org.recourse.correspondence.files.LetterFiles;
import org.springframework.util.FileSystemUtils;

/** What an analyst breaks is found at start, with file and line. */
class BrokenLettersTests {

  private static final String STATUS = "grievance/letters/grievance-status.en.html";
  private static final String SPANISH = "grievance/letters/grievance-status.es.html";
  private static final String LIST = "grievance/letters/grievance-letters.yaml";

  @TempDir private Path processes;

  @BeforeEach
  void a_copy_of_the_house() throws IOException {
    for (var folder : List.of("letters", "grievance/letters")) {
      FileSystemUtils.copyRecursively(LetterRoom.HOUSE.resolve(folder), processes.resolve(folder));
    }
  }

  @Test
  void the_letters_of_the_house_are_whole() {
    assertThatCode(() -> LettersCheckedAtStart.check(LetterFiles.of(processes)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contactPhon | ${receivedOn} | ${recievedOn} | line 5: unknown field 'recievedOn'
          a fragment | frame :: contact | frame :: contacts | line 9: unknown fragment 'frame :: contacts'
          a class | [[${receivedOn}]] | [[${T(java.lang.Runtime)}]] | line 5: '${T(java.lang.Runtime)}' could run
          a bean | [[${receivedOn}]] | [[${@dataSource}]] | line 5: '${@dataSource}' could run
          a call | [[${receivedOn}]] | [[${receivedOn.bytes()}]] | line 5: '${receivedOn.bytes()}' could run
          twice | [[${receivedOn}]] | [[__${receivedOn}__]] | line 5: '__' could run
          unescaped | [[${receivedOn}]] | [(${receivedOn})] | line 5: '[(' could run
          a message | [[${receivedOn}]] | [[#{receivedOn}]] | could run
          a script | <p>We are sorry | <script>x</script><p>We are sorry | line 8: the tag <script> has no place
          a picture | <p>We are sorry | <p><img src="http://x"/>We are sorry | the tag <img> has no place
          a style | <p>We are sorry | <p style="color: white">We are sorry | line 8: 'style' has no place
          raw text | th:text="${expectedBy}" | th:utext="${expectedBy}" | 'th:utext' has no place
          yes or no | th:if="${has.reason}" | th:if="${reason}" | line 6: 'reason' is neither yes nor no
          a doctype | <h1> | <!DOCTYPE html><h1> | line 3: only tags
          open tag | <p>We are sorry | <p><em>We are sorry | line
          ampersand | We are sorry | We & you are sorry | well-formed
          """)
  void a_template_that_is_broken_or_could_run(
      String what, String there, String instead, String told) throws IOException {
    edit(STATUS, there, instead);

    assertThat(flaws()).as(what).anyMatch(flaw -> flaw.contains(told));
    assertThat(flaws()).allMatch(flaw -> flaw.startsWith("processes/grievance/letters/"));
  }

  @Test
  void an_element_that_a_template_drops() throws IOException {
    edit(STATUS, " data-element=\"days\"", "");
    edit(SPANISH, " data-element=\"days\"", "");

    assertThat(flaws())
        .hasSize(2)
        .allMatch(flaw -> flaw.contains("does not show 'days'"))
        .anyMatch(flaw -> flaw.startsWith("processes/" + SPANISH));
  }

  @Test
  void a_value_that_a_template_drops() throws IOException {
    edit(STATUS, "[[${days}]] days", "some days");
    edit(SPANISH, "[[${days}]] días", "unos días");

    assertThat(flaws()).hasSize(2).allMatch(flaw -> flaw.contains("does not show 'days'"));
  }

  @Test
  void a_clause_that_stands_in_one_language_alone() throws IOException {
    edit(SPANISH, "<p>Lamentamos la espera. Queremos darle una respuesta completa.</p>", "");

    assertThat(flaws())
        .singleElement()
        .asString()
        .contains(SPANISH + ", line 9", STATUS + ", line 8");
  }

  @Test
  void a_language_that_is_missing() throws IOException {
    Files.delete(processes.resolve(SPANISH));

    assertThat(flaws())
        .singleElement()
        .asString()
        .contains(LIST + ", line 5", "must be there in es", SPANISH);
  }

  @Test
  void a_language_without_its_frame_and_a_template_of_no_letter() throws IOException {
    var english = processes.resolve(STATUS);
    Files.copy(english, english.resolveSibling("grievance-status.ko.html"));
    Files.copy(english, english.resolveSibling("grievance-statsu.en.html"));

    assertThat(flaws())
        .hasSize(2)
        .anyMatch(flaw -> flaw.contains("write processes/letters/frame.ko.html"))
        .anyMatch(flaw -> flaw.contains("no letter 'grievance-statsu'"));
  }

  @ParameterizedTest
  @CsvSource({
    ".words {, .words { display: none;",
    ".words {, .words { visibility: hidden;",
    ".words {, .words { font-size: 0;",
    ".words {, .words { background: url(http://x);"
  })
  void a_style_that_hides_or_fetches(String there, String instead) throws IOException {
    edit("letters/letter.css", there, instead);

    assertThat(flaws())
        .singleElement()
        .asString()
        .contains("processes/letters/letter.css, line", "hide a part of a letter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shows: [days, expectedBy] | shows: [dais] | shows the field 'dais'
          citation: hospital policy | sitation: hospital policy | 'sitation' is unknown
          agrees: {days: days | agrees: {days: reason | 'days' asks for 'reason', which is no field of the kind number
          date: expectedBy | date: expected | 'date' asks for 'expected', which is no field of the kind date
          kind: number | kind: numbr | the kind must be one of
          - id: grievance-status | - id: status | must begin with 'grievance-'
          letters: | letters: [ | is not readable
          """)
  void a_list_of_letters_that_is_wrong(String there, String instead, String told)
      throws IOException {
    edit(LIST, there, instead);

    assertThat(flaws()).anyMatch(flaw -> flaw.contains(LIST + ", line ") && flaw.contains(told));
  }

  private List<String> flaws() {
    return catchThrowableOfType(
            BrokenLetters.class, () -> LettersCheckedAtStart.check(LetterFiles.of(processes)))
        .flaws();
  }

  private void edit(String file, String there, String instead) throws IOException {
    var path = processes.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(there);
    var at = text.indexOf(there);
    Files.writeString(path, text.substring(0, at) + instead + text.substring(at + there.length()));
  }
}
