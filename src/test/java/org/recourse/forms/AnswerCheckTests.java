package org.recourse.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.engine.FeelQuestions;

/** What a form says about its answers holds, whoever sends them. */
class AnswerCheckTests {

  private final AnswerCheck check =
      new AnswerCheck(new FieldCheck(Clock.systemUTC()), new FeelQuestions());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minLength: 3            | ab          | must have at least 3 characters",
        "minLength: 3            | abc         |",
        "maxLength: 3            | abc         |",
        "maxLength: 3            | abcd        | must have at most 3 characters",
        "maxLength: 1            | 😀          |",
        "pattern: '[A-Z]{2}'     | AB          |",
        "pattern: '[A-Z]{2}'     | ABC         | does not have the expected form",
        "validationType: email   | a@b.example |",
        "validationType: email   | a b@c.de    | must be an e-mail address",
        "required: true          | ' '         | is needed"
      })
  void a_text_keeps_to_its_rules(String rule, String text, String problem) {
    saysAbout("textfield", rule(rule), text, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "min: 0 | -1 | must be at least 0",
        "min: 0 | 0 |",
        "max: 3 | 3 |",
        "max: 3 | 3.01 | must be at most 3"
      })
  void a_number_keeps_to_its_bounds(String rule, double number, String problem) {
    saysAbout("number", rule(rule), number, problem);
  }

  @Test
  void a_number_has_as_many_decimals_as_the_form_says() {
    saysAbout("number", "'decimalDigits': 0", 2.0, null);
    saysAbout("number", "'decimalDigits': 0", 2.5, "must be a whole number");
    saysAbout("number", "'decimalDigits': 2", 2.505, "must have at most 2 decimals");
    saysAbout("number", "'serializeToString': true", "12345678901234567890.5", null);
    saysAbout("number", "'serializeToString': true", "1e5", "must be a number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date     | 2024-02-29                | ",
        "date     | 2023-02-29                | must be a date like 2026-11-22",
        "date     | 2024-02-29T10:00          | must be a date like 2026-11-22",
        "date     | 1900-01-01                | ",
        "date     | 2199-12-31                | ",
        "date     | 1899-12-31                | must lie between 1900-01-01 and 2199-12-31; check"
            + " the year",
        "date     | -5000-01-01               | must lie between 1900-01-01 and 2199-12-31; check"
            + " the year",
        "date     | +999999999-12-31          | must lie between 1900-01-01 and 2199-12-31; check"
            + " the year",
        "datetime | 0202-11-22T14:30-08:00    | must lie between 1900-01-01 and 2199-12-31; check"
            + " the year",
        "time     | 14:30                     | ",
        "time     | 24:30                     | must be a time like 14:30",
        "datetime | 2026-11-22T14:30-08:00    | ",
        "datetime | 2026-11-22T14:30          | must be a date and time with its offset, like"
            + " 2026-11-22T14:30-08:00"
      })
  void a_date_is_a_date(String kind, String text, String problem) {
    saysAbout("datetime", "'subtype': '" + kind + "'", text, problem);
  }

  @Test
  void a_choice_is_one_of_those_offered() {
    var offered = "'values': [{'label': 'Yes', 'value': 'Y'}, {'label': 'No', 'value': 'N'}]";
    for (var type : List.of("radio", "select")) {
      saysAbout(type, offered, "Y", null);
      saysAbout(type, offered, "y", "must be one of the choices the form offers: Y, N");
      saysAbout(type, offered, List.of("Y"), "must be one of the choices");
    }
    for (var type : List.of("checklist", "taglist")) {
      saysAbout(type, offered, List.of("N", "Y"), null);
      saysAbout(type, offered, List.of("Y", "Y"), "names the same choice twice");
      saysAbout(
          type, offered, List.of("Y", "X"), "must be one of the choices the form offers: Y, N");
      saysAbout(type, offered, "Y", "must be a list of choices");
    }
  }

  @Test
  void choices_from_the_record_are_those_that_were_shown() {
    var form = form("{'type': 'select', 'key': 'who', 'label': 'Who', 'valuesKey': 'people'}");
    Map<String, Object> shown = Map.of("people", List.of(Map.of("label", "Demo", "value", "demo")));

    assertThat(check.check(form, Map.of("who", "demo"), shown).problems()).isEmpty();
    assertThat(check.check(form, Map.of("who", "other"), shown).problems()).containsOnlyKeys("who");
  }

  @Test
  void a_box_that_must_be_ticked_is_ticked() {
    saysAbout("checkbox", rule("required: true"), false, "must be ticked");
    saysAbout("checkbox", rule("required: true"), true, null);
    saysAbout("checkbox", "'a': 1", "true", "must be ticked or not");
  }

  @Test
  void what_is_hidden_need_not_be_answered_and_what_is_shown_must() {
    var form =
        form(
            "{'type': 'textfield', 'key': 'word', 'label': 'Word', 'validate': {'required': true}}",
            "{'type': 'group', 'conditional': {'hide': '=word != \\\"other\\\"'}, 'components':"
                + " [{'type': 'textfield', 'key': 'which', 'label': 'Which', 'validate':"
                + " {'required': true}}]}");

    assertThat(check.check(form, Map.of("word", "known"), Map.of()).problems()).isEmpty();
    assertThat(check.check(form, Map.of("word", "other"), Map.of()).problems())
        .containsOnlyKeys("which");
    assertThat(check.check(form, Map.of(), Map.of()).problems()).containsOnlyKeys("word");
  }

  @Test
  void what_is_read_only_is_neither_filed_nor_believed() {
    var form =
        form(
            "{'type': 'textfield', 'key': 'law', 'label': 'Law', 'readonly': true}",
            "{'type': 'textfield', 'key': 'why', 'validate': {'required': true}, 'conditional':"
                + " {'hide': '=law = \\\"yes\\\"'}}");

    var checked = check.check(form, Map.of("law", "yes"), Map.of("law", "no"));

    assertThat(checked.answers()).doesNotContainKey("law");
    assertThat(checked.problems()).containsOnlyKeys("why");
  }

  @Test
  void an_empty_answer_takes_the_old_one_back() {
    var form = form("{'type': 'textfield', 'key': 'word', 'label': 'Word'}");
    Map<String, Object> emptied = new HashMap<>();
    emptied.put("word", "");

    assertThat(check.check(form, emptied, Map.of()).answers()).containsEntry("word", null);
    assertThat(check.check(form, Map.of(), Map.of()).answers()).isEmpty();
  }

  @Test
  void a_form_knows_every_key_it_speaks_of() {
    var form =
        form(
            "{'type': 'text', 'text': 'Dear {{complainantName}}'}",
            "{'type': 'table', 'dataSource': '=actions'}",
            "{'type': 'group', 'components': [{'type': 'dynamiclist', 'path': 'rows', 'components':"
                + " [{'type': 'number', 'key': 'amount'}]}]}");

    assertThat(form.fields()).containsOnlyKeys("rows");
    assertThat(form.fields().get("rows").rows())
        .extracting(FormField::key)
        .containsExactly("amount");
    assertThat(form.mentioned()).contains("complainantName", "actions", "rows", "amount");
  }

  private void saysAbout(String type, String more, Object value, String problem) {
    var form = form("{'type': '%s', 'key': 'asked', 'label': 'Asked', %s}".formatted(type, more));
    var problems = check.check(form, Map.of("asked", value), Map.of()).problems();
    if (problem == null) {
      assertThat(problems).as("%s %s: %s", type, more, value).isEmpty();
    } else {
      assertThat(problems)
          .as("%s %s: %s", type, more, value)
          .containsExactly(Map.entry("asked", "'Asked' " + problem));
    }
  }

  private static String rule(String rule) {
    var parts = rule.trim().split(": ", 2);
    var word = parts[1].matches("\\d+|true|'.*'") ? parts[1] : "'" + parts[1] + "'";
    return "'validate': {'%s': %s}".formatted(parts[0], word);
  }

  private static FormSchema form(String... components) {
    try {
      var text =
          "{'id': 'a-form', 'components': [" + String.join(",", Arrays.asList(components)) + "]}";
      return new FormSchema(
          new ObjectMapper().readTree(text.replace("'", "\"").replace("\\\"", "\\\"")));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
