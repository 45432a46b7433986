package org.recourse.priorauth.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in words what is different in a request now, for whoever tells the payer. */
public final class ChangeInWords {

  private ChangeInWords() {}

  /**
   * What is different, in sentences; empty when nothing is.
   *
   * @param before the lines as they were, as on record
   * @param now the same lines as they are
   */
  public static String of(
      Object dayBefore,
      Object dayNow,
      List<Map<String, Object>> before,
      List<Map<String, Object>> now) {
    List<String> said = new ArrayList<>();
    if (!Objects.equals(dayBefore, dayNow)) {
      said.add(
          "Appointment on %s instead of %s."
              .formatted(dayNow, dayBefore == null ? "no day" : dayBefore));
    }
    for (int i = 0; i < now.size(); i++) {
      line(i + 1, before.get(i), now.get(i), said);
    }
    return String.join(" ", said);
  }

  private static void line(
      int number, Map<String, Object> before, Map<String, Object> now, List<String> said) {
    String name = "Line %d, %s: ".formatted(number, now.get("code"));
    if (!now.get("units").equals(before.get("units"))) {
      said.add(name + "%s units instead of %s.".formatted(now.get("units"), before.get("units")));
    }
    if (!now.get("from").equals(before.get("from")) || !now.get("to").equals(before.get("to"))) {
      said.add(
          name
              + "%s to %s instead of %s to %s."
                  .formatted(now.get("from"), now.get("to"), before.get("from"), before.get("to")));
    }
  }
}
