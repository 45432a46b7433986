package org.recourse.deadline.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.RollForward;
import org.recourse.deadline.calendar.Unit;
import org.recourse.engine.models.TableRule;

/** What must be right in one row of a deadlines table. */
class RuleRowCheck {

  private static final String WORD = "[A-Z][A-Z0-9_]*";
  private static final String WHOLE = "\\d{1,4}";

  private final TableRule row;
  private final List<String> problems = new ArrayList<>();

  RuleRowCheck(TableRule row) {
    this.row = row;
  }

  List<String> problems() {
    need("rule", "give it the name of its row in the fact sheet");
    need("label", "say what people call this clock");
    need("startLabel", "say in words that follow 'when' what sets it going");
    need("citation", "name the law or policy it stands in; no clock runs without one");
    require("clock", WORD, "write one word in capitals, like FIRST_RESPONSE");
    require("startEvent", WORD, "write one word in capitals, like RECEIVED");
    require("amount", WHOLE, "write a whole number of the unit, 0 or more");
    oneOf("unit", Unit.class);
    oneOf("whose", Whose.class);
    oneOf("endOfDay", DayEnd.class);
    oneOf("rollForward", RollForward.class);
    oneOf("kind", Kind.class);
    oneOf("sureness", Sureness.class);
    require("pausable", "true|false", "write true or false");
    if (says("kind", "STATUTORY") && says("pausable", "true")) {
      problems.add("is statutory and may be paused; a law's clock never is, set pausable to false");
    }
    if (cell("unit").matches("HOURS|MINUTES") && !says("rollForward", "NONE")) {
      problems.add("counts hours and rolls forward; hours end where they end, write NONE");
    }
    extension();
    dates();
    warnings();
    return problems;
  }

  private void extension() {
    boolean any =
        !(cell("extensionAmount") + cell("extensionCap") + cell("extensionLetter")).isBlank();
    if (!any) {
      return;
    }
    require("extensionAmount", WHOLE, "write the most one extension adds, a whole number");
    require("extensionCap", "(" + WHOLE + ")?", "write a whole number, or nothing");
    need("extensionLetter", "name the letter that must go with an extension");
    oneOf("extensionUnit", Unit.class);
    if (problems.isEmpty()
        && !cell("extensionCap").isBlank()
        && Integer.parseInt(cell("extensionCap")) < Integer.parseInt(cell("extensionAmount"))) {
      problems.add("one extension would add more than all together may; correct extensionCap");
    }
  }

  private void dates() {
    boolean from = isDay("effectiveFrom", false);
    boolean to = isDay("effectiveTo", true);
    isDay("version", false);
    if (from && to && !cell("effectiveTo").isBlank()) {
      if (LocalDate.parse(cell("effectiveTo")).isBefore(LocalDate.parse(cell("effectiveFrom")))) {
        problems.add("ends before it begins; correct effectiveFrom or effectiveTo");
      }
    }
  }

  private void warnings() {
    if (!cell("warnings").matches("([1-9]\\d?( *, *[1-9]\\d?)*)?")) {
      problems.add(
          "warnings are '%s'; write percents below 100, like 50,80".formatted(cell("warnings")));
      return;
    }
    List<Integer> percents = RuleCells.percents(cell("warnings"));
    if (!percents.equals(percents.stream().distinct().sorted().toList())) {
      problems.add("its warnings do not ascend; write the smaller percent first, each once");
    }
  }

  private boolean isDay(String column, boolean mayBeBlank) {
    if (mayBeBlank && cell(column).isBlank()) {
      return true;
    }
    try {
      LocalDate.parse(cell(column));
      return true;
    } catch (DateTimeParseException e) {
      problems.add("%s is '%s'; write a day as \"2026-12-25\"".formatted(column, cell(column)));
      return false;
    }
  }

  private void need(String column, String remedy) {
    if (cell(column).isBlank()) {
      problems.add("has no %s; %s".formatted(column, remedy));
    }
  }

  private void require(String column, String pattern, String remedy) {
    if (!cell(column).matches(pattern)) {
      problems.add("%s is '%s'; %s".formatted(column, cell(column), remedy));
    }
  }

  private <E extends Enum<E>> void oneOf(String column, Class<E> words) {
    String known =
        Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining("|"));
    require(column, known, "write one of " + known.replace("|", ", "));
  }

  private boolean says(String column, String word) {
    return cell(column).equals(word);
  }

  private String cell(String column) {
    return row.output(column);
  }
}
