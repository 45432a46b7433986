package org.recourse.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our tables beside the calendars others publish. They are no part of the product; where they are
 * not at hand this is skipped. Every difference on a weekday must be one we know and can explain.
 */
class CalendarSourcesTests {

  private static final Path OTHERS = Path.of("..", "shared", "data", "calendar");
  private static final Path FOUR = OTHERS.resolve("us_and_california_holidays_four_sources.csv");
  private static final Path FIFTH = OTHERS.resolve("python_holidays_US_CA_2019_2027.json");

  /** Names of days that close no California state office, whatever calendar lists them. */
  private static final Set<String> OBSERVANCES =
      Set.of(
          "Valentine's Day",
          "Susan B. Anthony Day",
          "Saint Patrick's Day",
          "Good Friday",
          "Easter Sunday (observed)",
          "Halloween",
          "Christmas Eve",
          "Day After Christmas",
          "Diwali",
          "New Year's Eve",
          "Groundhog Day",
          "Election Day");

  @BeforeEach
  void the_others_are_at_hand() {
    assumeTrue(Files.exists(FOUR), () -> "no calendars to compare with in " + OTHERS);
  }

  @Test
  void every_difference_is_known_and_explained() throws IOException {
    var tables = Tables.shipped();
    var differences = new ArrayList<String>();
    for (String source : List.of("fed_18f", "jollyday_us")) {
      differences.addAll(differences(source, tables.federal()));
    }
    for (String source : List.of("python_holidays_us_ca", "jollyday_us_ca")) {
      differences.addAll(differences(source, tables.state()));
    }
    var known = csv(Path.of("src/test/resources/calendar/disagreements.csv"));

    assertThat(known).allMatch(line -> line.get("why").length() > 10);
    assertThat(differences)
        .containsExactlyInAnyOrderElementsOf(
            known.stream()
                .map(l -> l.get("source") + " " + l.get("date") + " " + l.get("offices"))
                .toList());
  }

  @Test
  void what_the_fifth_adds_is_kept_by_no_office() throws IOException {
    Map<String, String> fourth = new TreeMap<>();
    csv(FOUR).forEach(l -> fourth.put(l.get("date"), l.get("python_holidays_us_ca")));
    Set<String> added = new TreeSet<>();
    new ObjectMapper()
        .readTree(FIFTH.toFile())
        .properties()
        .forEach(
            day -> {
              var others = Arrays.asList(fourth.getOrDefault(day.getKey(), "").split("; "));
              if (isWeekday(LocalDate.parse(day.getKey()))) {
                Arrays.stream(day.getValue().asText().split("; "))
                    .filter(name -> !others.contains(name))
                    .forEach(added::add);
              }
            });

    assertThat(added).isNotEmpty().isSubsetOf(OBSERVANCES);
  }

  @Test
  void a_day_that_others_list_and_we_do_not_keep_says_why_in_the_table() throws IOException {
    var state = Tables.shipped().state();
    csv(FOUR)
        .forEach(
            line -> {
              var day = LocalDate.parse(line.get("date"));
              var listed = line.get("jollyday_us_ca") + line.get("python_holidays_us_ca");
              if (isWeekday(day) && !listed.isEmpty() && !OBSERVANCES.contains(listed)) {
                assertThat(state.days()).as("a line for %s, %s", day, listed).containsKey(day);
              }
            });
    assertThat(state.days().values()).allMatch(day -> !day.source().isBlank());
  }

  private static List<String> differences(String source, HolidayTable ours) throws IOException {
    Map<LocalDate, String> theirs = new TreeMap<>();
    csv(FOUR).forEach(l -> theirs.put(LocalDate.parse(l.get("date")), l.get(source)));
    var differences = new ArrayList<String>();
    for (var day = LocalDate.of(2019, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      boolean closed = ours.closing(day).isPresent();
      if (isWeekday(day) && closed == theirs.getOrDefault(day, "").isEmpty()) {
        differences.add(source + " " + day + " " + (closed ? "CLOSED" : "OPEN"));
      }
    }
    return differences;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6;
  }

  private static List<CSVRecord> csv(Path file) throws IOException {
    var format = CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().get();
    try (var parser = CSVParser.parse(Files.readString(file), format)) {
      return parser.getRecords();
    }
  }
}
