package org.recourse.office.days.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.mailroom.Envelope;

/** The audit of the days finds what is wrong: else it would prove nothing. */
class AuditTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final String HASH_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
  private static final String MISSED =
      "{'id':7,'clock':'FIRST_RESPONSE','whose':'HOSPITAL','state':'RUNNING','misses':1,"
          + "'dueAt':'2026-11-20T08:00:00Z'}";
  private static final String ANSWERED =
      "{'missedClocks':[{'clockId':7,'miss':1,'dueAt':'2026-11-20T08:00:00Z',"
          + "'answer':'ANSWER_FOLLOWS'}]}";
  private static final String STATUS_SENT =
      "{'type':'LETTER_SENT','recordedAt':'2026-11-21T08:00:00Z','details':{'letter':"
          + "'grievance-status','purpose':'status-1','letterId':'L','edition':1,'channel':'EMAIL',"
          + "'email':'a@example.org','sha256':'"
          + HASH_OF_A
          + "'}}";

  @Test
  void a_missed_clock_about_which_nobody_was_asked_is_named_with_its_case() {
    assertThat(clocks(reading("{}", MISSED, "[]")))
        .singleElement()
        .asString()
        .contains("GR-1", "FIRST_RESPONSE", "no supervisor was asked");
  }

  @Test
  void a_missed_clock_after_which_no_letter_went_is_named() {
    assertThat(clocks(reading(ANSWERED, MISSED, "[]")))
        .singleElement()
        .asString()
        .contains("no letter followed");
  }

  @Test
  void a_clock_that_ran_out_unnoticed_is_named() {
    assertThat(clocks(reading("{}", MISSED.replace("'misses':1", "'misses':0"), "[]")))
        .singleElement()
        .asString()
        .contains("nobody noticed");
  }

  @Test
  void a_missed_clock_that_was_answered_and_followed_by_its_letter_is_in_order() {
    assertThat(clocks(reading(ANSWERED, MISSED, "[" + STATUS_SENT + "]"))).isEmpty();
  }

  @Test
  void a_letter_that_left_twice_is_named_and_so_is_one_that_never_left() {
    assertThat(letters(envelope("a@example.org"), envelope("a@example.org")))
        .singleElement()
        .asString()
        .contains("left 2 times, logged 1");
    assertThat(letters()).singleElement().asString().contains("never left");
  }

  @Test
  void a_letter_that_went_elsewhere_is_named_and_one_that_went_as_logged_is_in_order() {
    assertThat(letters(envelope("b@example.org")))
        .singleElement()
        .asString()
        .contains("another address");
    assertThat(letters(envelope("a@example.org"))).isEmpty();
  }

  @Test
  void a_failed_letter_is_named_unless_the_timeline_says_that_a_later_one_took_its_place() {
    var failed =
        "{'id':'L','purpose':'status-1','type':'grievance-status','state':'FAILED','edition':1,"
            + "'composedAt':'2026-11-20T08:00:00Z'}";
    var later =
        failed.replace("status-1", "status-2").replace("'L'", "'M'").replace("-20T", "-21T");
    var told = "[{'type':'LETTER_SUPERSEDED','details':{'letterId':'L'}}]";
    var nobody = later.replace("FAILED", "HELD");

    assertThat(failures("[]", failed)).hasSize(1);
    assertThat(failures(told, failed)).hasSize(1);
    assertThat(failures("[]", failed + "," + nobody)).anyMatch(one -> one.contains("status-1"));
    assertThat(failures(told, failed + "," + nobody)).noneMatch(one -> one.contains("status-1"));
  }

  private static List<String> failures(String timeline, String letters) {
    var audit = new LetterAudit(NOW);
    var file = json("{'status':'OPEN','answers':{}}");
    var clocks = json("[" + MISSED + "]");
    audit.look(
        new CaseReading(
            "GR-1", file, clocks, json(timeline), json("[" + letters + "]"), List.of()));
    return audit.findings().stream().map(Finding::toString).toList();
  }

  private static List<Finding> clocks(CaseReading file) {
    var audit = new ClockAudit(NOW);
    audit.look(file);
    return audit.findings();
  }

  private static List<Finding> letters(Envelope... taken) {
    var audit = new LetterAudit(NOW);
    audit.look(reading("{}", MISSED, "[" + STATUS_SENT + "]"));
    audit.compareWith(Arrays.asList(taken));
    return audit.findings();
  }

  private static Envelope envelope(String address) {
    return new Envelope("L.1", Channel.EMAIL, address, "", "", "", "letter.pdf", new byte[] {'a'});
  }

  private static CaseReading reading(String answers, String clock, String timeline) {
    return new CaseReading(
        "GR-1",
        json("{'status':'OPEN','answers':" + answers + "}"),
        json("[" + clock + "]"),
        json(timeline),
        json("[]"),
        List.of());
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
