package org.recourse.assistance.interview;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recourse.assistance.household.HouseholdCheck;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.household.Objection;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Says what has to be asked or corrected before a household is kept. */
@Component
public class InterviewCheck {

  private static final Pattern FIELD =
      Pattern.compile("members\\[(\\d+)](?:\\.incomes\\[(\\d+)])?\\.(\\w+)");
  private static final String MEMBERS = "members";
  private static final String INCOMES = "incomes";

  private final HouseholdCheck check;
  private final Clock clock;

  InterviewCheck(HouseholdCheck check, Clock clock) {
    this.check = check;
    this.clock = clock;
  }

  /**
   * What stands against keeping it, by key of the form; empty when nothing does. An age nobody
   * knows is asked for later, where a program needs it.
   */
  public Map<String, String> problems(Map<String, Object> given) {
    Map<String, String> problems = new LinkedHashMap<>();
    List<Map<?, ?>> members = Rows.of(given.get(MEMBERS));
    List<Map<?, ?>> incomes = Rows.of(given.get(INCOMES));
    amount(given, "hospitalCosts", "what was paid to this hospital", problems);
    amount(given, "allCosts", "what was paid to all providers", problems);
    amount(given, "priorIncome", "the income of the past 12 months", problems);
    GroundAnswers.check(given, BusinessCalendar.dayOf(clock.instant()), problems);
    for (int i = 0; i < incomes.size(); i++) {
      String amount = (String) incomes.get(i).get("amount");
      Integer line = Rows.number(incomes.get(i).get("memberLine"));
      if (Money.parse(amount).isEmpty()) {
        problems.putIfAbsent(
            INCOMES, "Incomes, line %d: the amount %s".formatted(i + 1, Money.question()));
      } else if (line == null || line > members.size()) {
        problems.putIfAbsent(
            INCOMES,
            "Incomes, line %d: there is no member in line %s of the household"
                .formatted(i + 1, line));
      }
    }
    if (problems.isEmpty() && !members.isEmpty()) {
      Interview told = Interview.in(given);
      check.objections(told.household()).stream()
          .filter(objection -> !isAgeToAsk(objection))
          .forEach(objection -> tell(told, objection, problems));
    }
    return problems;
  }

  private static void amount(
      Map<String, Object> given, String key, String name, Map<String, String> problems) {
    if (given.get(key) instanceof String text && Money.parse(text).isEmpty()) {
      problems.put(key, name + " " + Money.question());
    }
  }

  private static boolean isAgeToAsk(Objection objection) {
    return objection instanceof Objection.Question && objection.field().endsWith(".age");
  }

  private static void tell(Interview told, Objection objection, Map<String, String> problems) {
    Matcher place = FIELD.matcher(objection.field());
    if (!place.matches()) {
      problems.putIfAbsent(MEMBERS, objection.sentence());
      return;
    }
    int line = Integer.parseInt(place.group(1)) + 1;
    if (place.group(2) == null) {
      problems.putIfAbsent(MEMBERS, "Household, line %d: %s".formatted(line, objection.sentence()));
    } else {
      int income = told.placesOf(line)[Integer.parseInt(place.group(2))] + 1;
      problems.putIfAbsent(INCOMES, "Incomes, line %d: %s".formatted(income, objection.sentence()));
    }
  }
}
