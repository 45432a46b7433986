package org.recourse.security.wall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The matrix of what was found, as a page people can read: {@code docs/wall.md}. */
class Matrix {

  private static final int ROUND = 100_000;

  private final Map<Rule, Map<String, Map<Role, Found>>> rows = new EnumMap<>(Rule.class);
  private int cells;
  private long looks;

  /** Notes one cell, and how many marked texts its answer was searched for. */
  synchronized void note(Role role, Call call, Walled file, Found found, int marks) {
    cells++;
    looks += marks;
    var isRule = !call.rule().equals("OPEN") && call.rule().equals(call.rule().toUpperCase());
    var isOwn = call.flow().equals("-") || call.flow().equals(file.flow());
    if (isRule && isOwn && call.promised(role, file) != null) {
      rows.computeIfAbsent(Rule.valueOf(call.rule()), rule -> new TreeMap<>())
          .computeIfAbsent(file.level().ordinal() + " " + file.flow(), row -> new TreeMap<>())
          .put(role, found);
    }
  }

  /** The page. */
  String page(List<Call> calls) {
    var page = new StringBuilder(HEAD);
    page.append(
        "%,d cells (role × call × case) were tried; each answer was searched for every marked text"
                .formatted(cells)
            + " of every case, which makes more than %,d looks.\n"
                .formatted(looks / ROUND * ROUND));
    rows.forEach(
        (rule, found) -> {
          page.append("\n## To ").append(rule.words()).append("\n\n");
          table(found, page);
          page.append('\n').append(callsOf(rule.name(), calls)).append('\n');
        });
    page.append("\n## By role alone\n\n| Call | Roles |\n| --- | --- |\n");
    calls.stream()
        .filter(call -> call.rule().equals(call.rule().toLowerCase()))
        .forEach(call -> page.append("| `%s` | %s |\n".formatted(call.name(), call.rule())));
    page.append(
        "\nCases are opened by those who do the work of the flow: "
            + callsOf("OPEN", calls)
            + "\n\n## For everybody, each with what they may see\n\n"
            + callsOf("LIST", calls)
            + "\n");
    return page.toString();
  }

  private static void table(Map<String, Map<Role, Found>> found, StringBuilder page) {
    var roles = Arrays.stream(Role.values()).map(Role::username).toList();
    page.append("| Case | ").append(String.join(" | ", roles)).append(" |\n");
    page.append("| --- |").append(" --- |".repeat(roles.size())).append('\n');
    Map<String, List<String>> alike = new LinkedHashMap<>();
    found.forEach(
        (row, byRole) -> {
          var level = Level.values()[Integer.parseInt(row.substring(0, 1))];
          var cells = byRole.values().stream().map(Found::words).collect(Collectors.joining(" | "));
          alike
              .computeIfAbsent(level.words() + "\t" + cells, any -> new ArrayList<>())
              .add(row.substring(2));
        });
    alike.forEach(
        (row, flows) -> {
          var level = row.substring(0, row.indexOf('\t'));
          var whose = level.startsWith("confined") ? "" : String.join(", ", flows) + ": ";
          page.append(
              "| %s%s | %s |\n".formatted(whose, level, row.substring(row.indexOf('\t') + 1)));
        });
  }

  private static String callsOf(String rule, List<Call> calls) {
    return calls.stream()
        .filter(call -> call.rule().equals(rule))
        .map(call -> "`" + call.name() + "`")
        .collect(Collectors.joining(", "));
  }

  private static final String HEAD =
      """
      # The wall

      Who gets what, as it was found. `WallTests` makes every call of the API, and every call Tasklist and Cockpit make, as
      every role, about a case of every level, and writes down what came back. A call or a field of an answer that is not in
      `src/test/resources/wall` fails the build, and so does this page when it is no longer true; it is written anew with
      `mvn test -Dtest=WallTests -Dwall.write`.

      *yes*: let in. *no*: told that it is not theirs to do. *–*: answered exactly as if there were no such case. "Confined" is
      a case that exists for those who work on it alone. What the engine shows is steps, dates and routing facts, never a text.
      To those who see tasks or steps of a case there, its calls may say that something else is not theirs. The engine holds
      restricted cases no closer than others: the names and dates of their tasks are in the lists of all who work on the flow.
      One door stands before the cases of all flows: what is not a flow's own call is tried with restricted cases, and with cases
      that name whoever asks, of one open flow and of the confined one; a flow's own calls with its own cases of every level.

      """;
}
