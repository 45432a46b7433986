package org.recourse.security.wall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A call somebody may make, from the table {@code wall/calls.csv}.
 *
 * @param mapping the address as the house maps it
 * @param rule the name of a {@link Rule}, {@code OPEN}, or the roles it answers
 * @param flow the only flow it is for; {@code -} for all
 * @param address with holes for what belongs to a case
 */
record Call(String method, String mapping, String rule, String flow, String address, String body) {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";

  static List<Call> all() {
    try (var table = Call.class.getResourceAsStream("/wall/calls.csv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Call::of)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Call of(String line) {
    var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
    var address = cells[4].isEmpty() ? cells[1] : cells[4];
    return new Call(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        address.replace("ENGINE", ENGINE).replace("PLUGIN", PLUGIN),
        cells[5]);
  }

  String name() {
    return method + " " + mapping;
  }

  boolean isOfEngine() {
    return address.startsWith("/camunda/");
  }

  /** Whether it names a case, a task or a process. */
  boolean isAboutOne() {
    return (address + body).matches("(?s).*\\{(number|process|task)}.*");
  }

  /**
   * Whether it is tried with this case. One door stands before the cases of all flows, so calls for
   * all of them are tried at the closer levels with one open flow and the confined one.
   */
  boolean isFor(Walled file) {
    var isAlike =
        List.of(Level.RESTRICTED, Level.NAMED).contains(file.level())
            && !file.flow().equals("grievance");
    return flow.equals("-") ? !isAlike : flow.equals(file.flow()) || file.level().isConfined();
  }

  /** Whether its answer is a script or a description, the same for everybody. */
  boolean isFixed() {
    return mapping.matches("/camunda/.*|/v3/.*|/sign-in|/actuator/.*");
  }

  /** What is promised; null where everybody is answered. */
  Found promised(Role role, Walled file) {
    if (rule.equals("OPEN")) {
      var opened =
          mapping.contains("grievances")
              ? "grievance"
              : mapping.contains("assistance")
                  ? "assistance"
                  : mapping.contains("risk") ? "risk" : "priorauth";
      return role.worksOn(opened) ? Found.IN : Found.FORBIDDEN;
    }
    if (rule.equals(rule.toLowerCase(Locale.ROOT))) {
      return List.of(rule.split(" ")).contains(role.username()) ? Found.IN : Found.FORBIDDEN;
    }
    var isOfAnotherFlow =
        !flow.equals("-") && !flow.equals(file.flow()) && Rule.valueOf(rule) != Rule.PLAN;
    return isOfAnotherFlow ? Found.NOT_THERE : Rule.valueOf(rule).promised(role, file);
  }

  /** The same call with what belongs to a case filled in. */
  Call with(Map<String, String> holes) {
    return new Call(method, mapping, rule, flow, filled(address, holes), filled(body, holes));
  }

  private static String filled(String text, Map<String, String> holes) {
    var filled = text;
    for (var hole : holes.entrySet()) {
      filled = filled.replace("{" + hole.getKey() + "}", hole.getValue());
    }
    return filled;
  }
}
