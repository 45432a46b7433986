package org.recourse.risk.duty;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.deadline.rules.Sureness;
import org.recourse.engine.models.TableRule;

/** What must be right in one row of a duties table. */
class DutyRowCheck {

  private static final String WORD = "[A-Z][A-Z0-9_]*";

  private final TableRule row;
  private final Set<String> clocks;
  private final Set<String> duties;
  private final List<String> problems = new ArrayList<>();

  /** The clocks are words such as {@code STATE_REPORT from DETECTED}. */
  DutyRowCheck(TableRule row, Set<String> clocks, Set<String> duties) {
    this.row = row;
    this.clocks = clocks;
    this.duties = duties;
  }

  List<String> problems() {
    need("label", "say what people call it");
    need("owedTo", "say to whom it is owed");
    need("startLabel", "say in words what its clock counts from");
    need("proofLabel", "say in words what shows that it was done");
    need("citation", "name the law or policy it follows");
    word("duty");
    word("owedBy");
    oneOf("untilKnown", UntilKnown.class, cell("untilKnown"));
    oneOf("sureness", Sureness.class, cell("sureness"));
    for (String proof : cell("proof").split(",", -1)) {
      oneOf("proof", Proof.class, proof.trim());
    }
    day("effectiveFrom", false);
    day("effectiveTo", true);
    day("version", false);
    String clock = cell("duty") + " from " + cell("startEvent");
    if (!clocks.contains(clock)) {
      problems.add("no deadlines table has the clock '%s'; add it, or correct it".formatted(clock));
    }
    if (!cell("before").isBlank() && !duties.contains(cell("before"))) {
      problems.add(
          "before names '%s', which is no duty; correct the word".formatted(cell("before")));
    }
    return problems;
  }

  private void need(String column, String remedy) {
    if (cell(column).isBlank()) {
      problems.add("has no %s; %s".formatted(column, remedy));
    }
  }

  private void word(String column) {
    if (!cell(column).matches(WORD)) {
      problems.add(
          "%s is '%s'; write one word in capitals, like STATE_REPORT"
              .formatted(column, cell(column)));
    }
  }

  private <E extends Enum<E>> void oneOf(String column, Class<E> words, String said) {
    List<String> known = Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    if (!known.contains(said)) {
      problems.add(
          "%s is '%s'; write one of %s"
              .formatted(column, said, known.stream().collect(Collectors.joining(", "))));
    }
  }

  private void day(String column, boolean mayBeBlank) {
    if (mayBeBlank && cell(column).isBlank()) {
      return;
    }
    try {
      LocalDate.parse(cell(column));
    } catch (DateTimeParseException e) {
      problems.add("%s is '%s'; write a day as \"2026-12-25\"".formatted(column, cell(column)));
    }
  }

  private String cell(String column) {
    return row.output(column);
  }
}
