package org.recourse.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.RISK_MANAGER;
import static org.recourse.Person.RISK_MANAGER2;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.EngineClock;

/** Every route, from the report two days before Christmas until nothing is owed any more. */
class RouteStoriesTests extends RiskStories {

  private static final Instant FIRST_HEARD = RiskTables.moment("2026-12-23T16:00").toInstant();
  private static final Instant REPORTED = RiskTables.moment("2026-12-23T16:30").toInstant();

  static Stream<CSVRecord> routes() {
    return RiskTables.lines("route-stories.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void a_route_is_walked_from_report_to_closed_duties(CSVRecord line) {
    time.goesTo(REPORTED);
    var file = reported(FIRST_HEARD, line.get("trigger"));
    acknowledge(RISK_MANAGER, file);
    assess(RISK_MANAGER, file, assessment(line));

    assertThat(dueOf(file)).isEqualTo(expected(line.get("due")));
    doEverything(file);
    review(file, line.get("review"));
    clearIfHeld(file);
    close(file, null);

    assertThat(now(file).isOpen()).isFalse();
    assertThat(duties(file)).allSatisfy(duty -> assertThat(duty).doesNotContainKey("missedAt"));
    assertThat(owed(file)).isEmpty();
  }

  private Object[] assessment(CSVRecord line) {
    List<Object> answers = new ArrayList<>();
    answers.addAll(List.of("triggers", List.of(line.get("trigger"))));
    answers.addAll(List.of("reviewKind", line.get("review")));
    pairs(line.get("facts")).forEach((fact, said) -> answers.addAll(List.of(fact, said)));
    return answers.toArray();
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new TreeMap<>();
    Arrays.stream(text.split(" "))
        .filter(pair -> !pair.isBlank())
        .map(pair -> pair.split("="))
        .forEach(pair -> pairs.put(pair[0], pair[1]));
    return pairs;
  }

  private static Map<String, LocalDateTime> expected(String text) {
    Map<String, LocalDateTime> due = new TreeMap<>();
    pairs(text).forEach((duty, at) -> due.put(duty, LocalDateTime.parse(at)));
    return due;
  }

  /** To the minute, as the hospital's clocks show it; what the software did at once is left out. */
  private Map<String, LocalDateTime> dueOf(CaseFile file) {
    Map<String, LocalDateTime> due = new TreeMap<>();
    duties(file).stream()
        .filter(duty -> duty.get("state").equals("OPEN") || isDoneByReview(duty))
        .forEach(
            duty ->
                due.put(
                    (String) duty.get("duty"),
                    LocalDateTime.ofInstant(
                            Instant.parse((String) duty.get("dueAt")), EngineClock.HOSPITAL)
                        .truncatedTo(ChronoUnit.MINUTES)));
    return due;
  }

  private static boolean isDoneByReview(Map<String, Object> duty) {
    return duty.get("duty").equals("RISK_REVIEW");
  }

  private void review(CaseFile file, String kind) {
    if (flow.waitsAt(file).contains(RATE)) {
      flow.complete(RISK_MANAGER2, RATE, file, Map.of("harmInternal", "0", "harmAhrq", "UNKNOWN"));
      flow.work(file);
    }
    if (!kind.equals("NONE")) {
      Map<String, Object> answers = new LinkedHashMap<>();
      for (var text : List.of("eventSummary", "rootCauses", "noActionReason")) {
        answers.put(text, aMark());
      }
      flow.complete(RISK_MANAGER, ANALYZE, file, answers);
      flow.work(file);
    }
  }
}
