package org.recourse.priorauth.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.DeadlineRules;
import org.recourse.engine.EngineClock;
import org.springframework.beans.factory.annotation.Autowired;

/** When each class of payer must decide, by the deployed table, from every kind of day. */
@RecourseTest
class PayerDueDatesTests {

  private static final Path EXPECTED = Path.of("src/test/resources/calendar/payer-clocks.csv");

  @Autowired DeadlineRules rules;
  @Autowired DueDates dates;

  @Test
  void every_payer_must_decide_when_the_table_of_all_days_says_and_the_earlier_law_counts()
      throws IOException {
    var lines = expected();
    assertThat(lines).hasSizeGreaterThan(180);
    for (CSVRecord line : lines) {
      var due = dueDates(line);
      var counts = due.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();

      assertThat(due).as("%s", line).hasSize(line.get("later").isEmpty() ? 1 : 2);
      assertThat(counts.getValue()).as("%s", line).isEqualTo(moment(line.get("due")));
      assertThat(due.get(line.get("counts"))).as("%s", line).isEqualTo(counts.getValue());
      if (!line.get("later").isEmpty()) {
        assertThat(due.get(line.get("later")))
            .as("%s", line)
            .isEqualTo(moment(line.get("laterDue")));
      }
    }
  }

  @Test
  void care_after_stabilization_counts_minutes_day_and_night() {
    var night = ZonedDateTime.of(LocalDateTime.parse("2026-11-01T00:45"), EngineClock.HOSPITAL);
    for (var plan :
        Map.of("COMMERCIAL", 30, "MEDI_CAL_MANAGED", 30, "MEDICARE_ADVANTAGE", 60).entrySet()) {
      var rule =
          rules
              .starting(
                  "priorauth",
                  "POST_STABILIZATION_ASKED",
                  night.toLocalDate(),
                  Map.of("track", plan.getKey(), "subject", "SERVICE"))
              .get(0);
      assertThat(due(rule, night.toInstant()))
          .as(plan.getKey())
          .isEqualTo(night.toInstant().plusSeconds(plan.getValue() * 60L));
    }
    assertThat(
            Stream.of("MEDI_CAL_FFS", "ERISA")
                .flatMap(
                    track ->
                        rules
                            .starting(
                                "priorauth",
                                "POST_STABILIZATION_ASKED",
                                night.toLocalDate(),
                                Map.of("track", track))
                            .stream()))
        .isEmpty();
  }

  @Test
  void no_rule_of_a_decision_is_forgotten() throws IOException {
    Set<String> written = new TreeSet<>();
    Files.readAllLines(Path.of("processes/priorauth/priorauth-deadlines.dmn")).stream()
        .filter(line -> line.contains("<rule id=") && line.contains("\"A"))
        .forEach(line -> written.add(line.replaceAll(".*id=\"|\".*", "").replace('_', '-')));
    written.removeAll(Set.of("A04", "A11", "A12"));
    Set<String> used = new TreeSet<>();
    for (CSVRecord line : expected()) {
      starting(line).forEach(rule -> used.add(rule.rule()));
    }

    assertThat(used).isEqualTo(written);
  }

  private Map<String, Instant> dueDates(CSVRecord line) {
    Map<String, Instant> due = new LinkedHashMap<>();
    starting(line)
        .sorted(Comparator.comparing(DeadlineRule::clock))
        .forEach(rule -> due.put(rule.clock(), due(rule, received(line).toInstant())));
    return due;
  }

  private Stream<DeadlineRule> starting(CSVRecord line) {
    Map<String, Object> facts =
        Map.of(
            "track", line.get("payerClass"),
            "expedited", Boolean.valueOf(line.get("expedited")),
            "subject", line.get("subject"),
            "retrospective", Boolean.valueOf(line.get("given")));
    return Stream.of("PAYER_RECEIVED", "INFORMATION_COMPLETE")
        .flatMap(
            event ->
                rules.starting("priorauth", event, received(line).toLocalDate(), facts).stream());
  }

  private Instant due(DeadlineRule rule, Instant received) {
    return dates
        .count(received, List.of(rule.firstLeg()), List.of(), rule.rollForward(), rule.endOfDay())
        .dueAt();
  }

  private static ZonedDateTime received(CSVRecord line) {
    return LocalDateTime.parse(line.get("received")).atZone(EngineClock.HOSPITAL);
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static List<CSVRecord> expected() throws IOException {
    var format = CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().get();
    try (var parser = CSVParser.parse(Files.readString(EXPECTED), format)) {
      return parser.getRecords();
    }
  }
}
