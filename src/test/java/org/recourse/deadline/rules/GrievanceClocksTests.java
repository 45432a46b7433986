package org.recourse.deadline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.deadline.calendar.DueDates;
import org.springframework.beans.factory.annotation.Autowired;

/** Every clock of a grievance, by the deployed tables, from every kind of day. */
@RecourseTest
class GrievanceClocksTests {

  private static final Path EXPECTED = Path.of("src/test/resources/calendar/grievance-clocks.csv");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Autowired DeadlineRules rules;
  @Autowired DueDates dates;

  @Test
  void every_clock_is_due_when_the_table_of_all_days_says() throws IOException {
    var lines = expected();
    assertThat(lines).hasSizeGreaterThan(300);
    for (CSVRecord line : lines) {
      var started =
          LocalDateTime.parse(line.get("started")).atZone(ZoneId.of("America/Los_Angeles"));
      var rule =
          rules
              .starting("grievance", line.get("event"), started.toLocalDate(), facts(line))
              .stream()
              .filter(r -> r.rule().equals(line.get("rule")))
              .findFirst();
      assertThat(rule).as("%s", line).isPresent();

      var counted =
          dates.count(
              started.toInstant(),
              List.of(rule.get().firstLeg()),
              List.of(),
              rule.get().rollForward(),
              rule.get().endOfDay());

      assertThat(counted.dueAt()).as("%s", line).isEqualTo(moment(line.get("due")));
      assertThat(counted.lawfulUntil()).as("%s", line).isEqualTo(moment(line.get("lawfulUntil")));
    }
  }

  @Test
  void no_rule_is_forgotten() throws IOException {
    Set<String> written = new TreeSet<>();
    for (String table : List.of("", "-plan", "-rights", "-privacy")) {
      Files.readAllLines(Path.of("processes/grievance/grievance-deadlines" + table + ".dmn"))
          .stream()
          .filter(line -> line.contains("<rule id="))
          .forEach(line -> written.add(line.replaceAll(".*id=\"|\".*", "")));
    }

    assertThat(expected().stream().map(line -> line.get("rule")).collect(Collectors.toSet()))
        .isEqualTo(written);
  }

  @Test
  void a_hospital_grievance_starts_three_clocks_when_it_is_received() {
    assertThat(starting("RECEIVED", Map.of("track", "HOSPITAL_GRIEVANCE")))
        .containsExactly("ACKNOWLEDGEMENT", "FIRST_RESPONSE", "RESOLUTION");
    assertThat(starting("HARM_ALLEGED", Map.of("track", "HOSPITAL_GRIEVANCE")))
        .containsExactly("HARM_REVIEW");
  }

  @Test
  void a_plan_grievance_starts_the_clocks_of_its_plan() {
    assertThat(starting("PLAN_RECEIVED", Map.of("track", "PLAN_GRIEVANCE", "plan", "MEDI_CAL")))
        .containsExactly("PLAN_ACKNOWLEDGEMENT", "PLAN_RESOLUTION", "FEDERAL_CEILING");
    assertThat(
            starting(
                "PLAN_RECEIVED",
                Map.of("track", "PLAN_GRIEVANCE", "plan", "MEDICARE_ADVANTAGE", "expedited", true)))
        .containsExactly("PLAN_URGENT_RESOLUTION");
    assertThat(starting("PLAN_RECEIVED", Map.of("track", "PLAN_GRIEVANCE"))).isEmpty();
  }

  @Test
  void a_rule_starts_no_clock_before_it_is_in_force() {
    var facts = Map.<String, Object>of("track", "CIVIL_RIGHTS");

    assertThat(rules.starting("grievance", "RECEIVED", LocalDate.of(1999, 12, 31), facts))
        .isEmpty();
    assertThat(rules.starting("grievance", "RECEIVED", LocalDate.of(2000, 1, 1), facts)).hasSize(1);
  }

  @Test
  void a_complaint_with_a_slip_in_its_year_starts_the_same_clocks_and_is_late_at_once() {
    var facts = Map.<String, Object>of("track", "HOSPITAL_GRIEVANCE");

    assertThat(rules.starting("grievance", "RECEIVED", LocalDate.of(1926, 11, 29), facts))
        .extracting(DeadlineRule::clock)
        .containsExactlyElementsOf(starting("RECEIVED", facts))
        .contains("FIRST_RESPONSE", "RESOLUTION");
  }

  @Test
  void a_rule_knows_its_law_and_the_version_it_was_read_in() {
    var rule =
        rules.of(
            "grievance",
            "FIRST_RESPONSE",
            "RECEIVED",
            TODAY,
            Map.of("track", "HOSPITAL_GRIEVANCE"));

    assertThat(rule.orElseThrow().citation()).contains("42 CFR 482.13(a)(2)");
    assertThat(rule.get().extension())
        .isEqualTo(
            new Extension(
                30, null, org.recourse.deadline.calendar.Unit.CALENDAR_DAYS, "grievance-status"));
    assertThat(rule.get().warnings()).containsExactly(50, 80);
    assertThat(rule.get().tableVersion()).isPositive();
  }

  private List<String> starting(String event, Map<String, Object> facts) {
    return rules.starting("grievance", event, TODAY, facts).stream()
        .map(DeadlineRule::clock)
        .toList();
  }

  private static Map<String, Object> facts(CSVRecord line) {
    Map<String, Object> facts = new HashMap<>();
    for (String word : List.of("track", "plan")) {
      if (!line.get(word).isEmpty()) {
        facts.put(word, line.get(word));
      }
    }
    for (String flag : List.of("expedited", "workHours", "disability")) {
      if (!line.get(flag).isEmpty()) {
        facts.put(flag, Boolean.valueOf(line.get(flag)));
      }
    }
    return facts;
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
