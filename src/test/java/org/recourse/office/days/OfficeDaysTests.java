package org.recourse.office.days;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.office.days.audit.CaseReading;

/**
 * Sixty days of the office, with invented complaints, in a process of its own: there the time of
 * everybody moves. The run with five hundred real ones is {@link OfficeDays}.
 */
@Tag("days")
class OfficeDaysTests {

  private static final Path FOLDER = Path.of("target", "office-days").toAbsolutePath();
  private static final Path LOG = FOLDER.resolve("office.log");
  private static final Path REPORT = FOLDER.resolve("report.json");

  private static JsonNode report;

  @BeforeAll
  static void sixty_days_pass() throws Exception {
    Files.createDirectories(FOLDER);
    Files.deleteIfExists(REPORT);
    var office =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OfficeDays.class.getName(),
                "cases=14",
                "days=60",
                "narratives=invented",
                "report=" + REPORT)
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    assertThat(office.waitFor(10, TimeUnit.MINUTES)).as("it comes to an end").isTrue();
    assertThat(REPORT).as("the office's own words are in " + LOG).exists();
    report = new ObjectMapper().readTree(REPORT.toFile());
  }

  @Test
  void every_clock_is_met_or_its_breach_answered_by_the_right_task_and_letter() {
    assertThat(found("clock")).isEmpty();
    assertThat(told("met in time")).isNotEmpty();
  }

  @Test
  void what_left_the_house_is_what_the_letter_log_says_and_nothing_left_twice() {
    assertThat(found("letter")).isEmpty();
    assertThat(told("grievance-resolution")).isNotEmpty();
  }

  @Test
  void no_case_is_lost() {
    assertThat(found("case")).isEmpty();
  }

  @Test
  void nothing_is_stuck_that_nobody_knows_of_and_nothing_that_was_said_is_in_the_engine() {
    assertThat(found("engine")).isEmpty();
    assertThat(found("surprise")).isEmpty();
  }

  @Test
  void the_record_proves_itself() {
    assertThat(found("record")).isEmpty();
  }

  @Test
  void nothing_that_was_said_is_in_what_the_product_logs() throws Exception {
    var marker = report.path("marker").asText();

    assertThat(marker).isNotEmpty();
    assertThat(Files.readAllLines(LOG)).noneMatch(line -> line.contains(marker));
  }

  private static List<String> found(String about) {
    return CaseReading.stream(report.path("findings"))
        .filter(one -> about.equals(one.path("about").asText()))
        .map(one -> one.path("number").asText() + " " + one.path("what").asText())
        .toList();
  }

  private static List<String> told(String words) {
    return CaseReading.stream(report.path("told"))
        .map(JsonNode::asText)
        .filter(line -> line.contains(words))
        .toList();
  }
}
