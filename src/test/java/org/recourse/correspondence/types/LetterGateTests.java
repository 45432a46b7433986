package org.recourse.correspondence.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.casefile.InvalidInput;
import org.recourse.correspondence.LetterRoom;
import org.w3c.dom.Element;

/** No letter passes that lacks what it must contain. */
class LetterGateTests {

  private static final LetterRoom ROOM = LetterRoom.ofTheHouse();
  private static final LetterGate GATE = new LetterGate();

  static Stream<Arguments> everyElement() {
    return ROOM.types.all().stream()
        .flatMap(
            type ->
                type.elements().stream()
                    .flatMap(
                        element ->
                            type.languages().stream()
                                .map(language -> Arguments.of(type.id(), element.id(), language))));
  }

  static Stream<Arguments> everyValueShown() {
    return ROOM.types.all().stream()
        .flatMap(
            type ->
                type.elements().stream()
                    .flatMap(
                        element ->
                            element.shows().stream()
                                .map(field -> Arguments.of(type.id(), element.id(), field))));
  }

  @ParameterizedTest
  @MethodSource("everyElement")
  void a_whole_letter_passes_and_one_whose_text_lacks_an_element_does_not(
      String id, String element, String language) {
    var type = ROOM.types.get(id);
    var data = LetterRoom.example(type);
    data.replaceAll((name, value) -> "false".equals(value) ? "true" : value);
    var values = ROOM.values(id, language, data);
    var letter = ROOM.write(id, language, data);

    assertThat(GATE.check(type, values, letter)).isEmpty();

    cut(letter, element);
    assertThat(GATE.check(type, values, letter))
        .singleElement()
        .satisfies(gap -> assertThat(gap.element()).isEqualTo(element))
        .satisfies(gap -> assertThat(gap.sentence()).contains("template does not show it"));
  }

  @ParameterizedTest
  @MethodSource("everyValueShown")
  void a_letter_in_which_a_needed_value_is_not_filled_in_says_so(
      String id, String element, String field) {
    var type = ROOM.types.get(id);
    var data = LetterRoom.example(type);
    data.replaceAll((name, value) -> "false".equals(value) ? "true" : value);
    data.remove(field);
    var values = ROOM.values(id, "en", data, Set.of(field));
    var letter = ROOM.templates.write(id, "en", List.of(), values);

    assertThat(GATE.check(type, values, letter))
        .extracting(Gap::element, Gap::sentence)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                element, type.element(element).orElseThrow().sentence()));
  }

  @Test
  void what_is_missing_is_told_with_its_citation() {
    var data = LetterRoom.example(ROOM.types.get("grievance-resolution"));
    data.put("contactName", "  ");

    assertThat(gaps(data))
        .containsExactly(
            "The letter does not name a contact person with a phone number"
                + " (42 CFR 482.13(a)(2)(iii)).");
  }

  @Test
  void a_name_that_nobody_can_see_is_missing() {
    var data = LetterRoom.example(ROOM.types.get("grievance-resolution"));
    data.put("contactName", "\u200B\u2060");

    assertThat(gaps(data)).singleElement().asString().contains("does not name a contact person");
  }

  @Test
  void an_empty_list_a_blank_line_and_nought_days_are_nothing() {
    var type = ROOM.types.get("grievance-status");
    var data = LetterRoom.example(type);
    data.put("days", 0);
    var resolution = LetterRoom.example(ROOM.types.get("grievance-resolution"));
    resolution.put("steps", List.of(" "));
    resolution.put("results", List.of(Map.of("issue", "", "answer", "")));

    var values = ROOM.values("grievance-status", "es", data);
    assertThat(GATE.check(type, values, ROOM.write("grievance-status", "es", data)))
        .extracting(Gap::element)
        .containsExactly("days");
    assertThat(gaps(resolution)).hasSize(2);
  }

  @Test
  void days_and_a_day_that_do_not_agree_are_no_promise() {
    var type = ROOM.types.get("grievance-status");
    var data = LetterRoom.example(type);
    data.put("days", 15);

    for (var language : type.languages()) {
      var values = ROOM.values(type.id(), language, data);
      var restored = PrintedValues.restored(values.all());

      assertThat(GATE.check(type, restored, ROOM.write(type.id(), language, data)))
          .extracting(Gap::sentence)
          .containsExactly(
              "Counted from the date of the letter, the number of days ends on another day than the"
                  + " one the letter names. Correct the number or the day (42 CFR"
                  + " 482.13(a)(2)(ii); State Operations Manual A-0122, confirm with compliance).");
    }
  }

  @Test
  void only_people_with_medicare_need_the_quality_improvement_organization() {
    var type = ROOM.types.get("grievance-resolution");
    var data = LetterRoom.example(type);
    data.put("medicare", false);
    var values = ROOM.values(type.id(), "en", data, Set.of("qio.name"));
    var letter = ROOM.templates.write(type.id(), "en", List.of(), values);

    assertThat(GATE.check(type, values, letter)).isEmpty();
    assertThat(letter.wordsOf("qio")).isEmpty();
  }

  @Test
  void what_a_letter_does_not_have_cannot_be_filled_in() {
    var unknown = Map.<String, Object>of("diagnosis", "x");
    var noDay = Map.<String, Object>of("completedOn", "yesterday");

    assertThatThrownBy(() -> ROOM.values("grievance-resolution", "en", unknown))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no such field");
    assertThatThrownBy(() -> ROOM.values("grievance-resolution", "en", noDay))
        .isInstanceOf(InvalidInput.class)
        .hasMessageNotContaining("yesterday");
  }

  private static List<String> gaps(Map<String, Object> data) {
    var type = ROOM.types.get("grievance-resolution");
    var values = ROOM.values(type.id(), "en", data);
    return GATE.check(type, values, ROOM.write(type.id(), "en", data)).stream()
        .map(Gap::sentence)
        .toList();
  }

  private static void cut(WrittenLetter letter, String id) {
    var all = letter.document().getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("data-element").equals(id)) {
        all.item(i).setTextContent("");
      }
    }
  }
}
