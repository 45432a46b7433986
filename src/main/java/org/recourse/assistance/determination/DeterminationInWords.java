package org.recourse.assistance.determination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.assistance.determination.amounts.Amounts;
import org.recourse.assistance.determination.amounts.BillShare;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.screening.Change;

/** Says in plain words what was decided: on record and in the forms of the office. */
final class DeterminationInWords {

  private DeterminationInWords() {}

  static Map<String, Object> of(Determination determination) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("determinedOn", determination.day().toString());
    values.put(
        "decisions", determination.decisions().stream().map(DeterminationInWords::line).toList());
    values.put(
        "billsOwed", determination.bills().stream().map(DeterminationInWords::bill).toList());
    values.put(
        "amountQuestions",
        determination.questions().stream().map(text -> Map.of("question", text)).toList());
    return values;
  }

  private static Map<String, Object> line(ProgramDecision decision) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("program", decision.name());
    line.put("decision", outcome(decision.outcome()));
    line.put("help", decision.amounts() == null ? "" : help(decision.amounts()));
    line.put("period", period(decision));
    line.put("reason", decision.reason());
    line.put(
        "change",
        decision.changes().stream().map(Change::sentence).collect(Collectors.joining("; or: ")));
    line.put("basis", basis(decision));
    return line;
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case APPROVED -> "approved";
      case DENIED -> "denied";
      case NOT_NEEDED -> "not needed: nothing is left to pay";
      case OPEN -> "not decided yet";
    };
  }

  private static String help(Amounts amounts) {
    if (amounts.help() == null) {
      return "";
    }
    String owed = Money.words(amounts.owedCents());
    return switch (amounts.help()) {
      case FREE -> "Nothing is owed";
      case PART -> "%s is owed of all bills".formatted(owed);
      case ANNUAL -> "At most %s is owed a year".formatted(owed);
      case CAPPED -> "At most %s is owed in the calendar year".formatted(owed);
      case INSTALMENTS ->
          "%s in %d instalments of %s, the last of %s"
              .formatted(
                  owed,
                  amounts.plan().months(),
                  Money.words(amounts.plan().monthlyCents()),
                  Money.words(amounts.plan().lastCents()));
    };
  }

  private static String period(ProgramDecision decision) {
    return decision.from() == null ? "" : "%s to %s".formatted(decision.from(), decision.until());
  }

  /** The rule, its source, the amounts and the tables: what a surveyor asks for. */
  private static String basis(ProgramDecision decision) {
    List<String> parts = new ArrayList<>();
    parts.add(decision.compared() == null ? "" : decision.compared().words());
    parts.add("%s (%s)".formatted(decision.rule(), decision.citation()));
    if (decision.amounts() != null) {
      decision.amounts().bases().stream().map(DeterminationInWords::basis).forEach(parts::add);
    }
    parts.add(String.join(", ", decision.tables()));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
  }

  private static String basis(Basis basis) {
    String table = basis.table().isEmpty() ? "" : " in " + basis.table();
    return "%s%s (%s)".formatted(basis.rule(), table, basis.citation());
  }

  private static Map<String, Object> bill(BillShare share) {
    return Map.of(
        "bill", share.bill(),
        "charges", Money.words(share.chargesCents()),
        "owed", Money.words(share.owedCents()));
  }
}
