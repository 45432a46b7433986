package org.recourse.correspondence.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.types.LetterGate;

/** What people type is words in a letter, whatever it looks like. */
class HostileWordsTests {

  private static final LetterRoom ROOM = LetterRoom.ofTheHouse();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[${caseNumber}]]",
        "[(${caseNumber})]",
        "${7*7}",
        "__${7*7}__",
        "${T(java.lang.Runtime).getRuntime().exec('id')}",
        "<script>alert(1)</script>",
        "<p th:text=\"${caseNumber}\"/>",
        "</body></html>",
        "]]>",
        "&lt;b&gt; &amp; <!-- hidden -->",
        "*{caseNumber} #{title} @{/x} ~{frame :: opening}",
        "no",
        "false"
      })
  void words_come_out_as_they_went_in(String words) {
    var type = ROOM.types.get("grievance-resolution");
    var data = LetterRoom.example(type);
    data.put("steps", List.of(words));
    data.put("results", List.of(Map.of("issue", words, "answer", words)));
    data.put("contactName", words);
    var letter = ROOM.write(type.id(), "es", data);

    assertThat(letter.wordsOf("steps")).hasValueSatisfying(w -> assertThat(w).endsWith(words));
    assertThat(letter.document().getElementsByTagName("script").getLength()).isZero();
    assertThat(new LetterGate().check(type, ROOM.values(type.id(), "es", data), letter)).isEmpty();
  }
}
