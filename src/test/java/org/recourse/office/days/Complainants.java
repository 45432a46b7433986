package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.office.Browser;

/** What becomes of people while they wait: noted at the office by whoever takes their call. */
final class Complainants {

  private final Chance chance;
  private final CaseBook book;
  private final String marker;
  private final Set<String> done = new HashSet<>();

  Complainants(Chance chance, CaseBook book, String marker) {
    this.chance = chance;
    this.book = book;
    this.marker = marker;
  }

  /** Notes what people of these complaints tell today; returns how many did. */
  int call(Browser office, List<Complaint> complaints, Instant now) {
    int told = 0;
    for (var complaint : complaints) {
      var number = book.number(complaint.index());
      if (number != null) {
        told += calls(office, complaint, number, now) ? 1 : 0;
      }
    }
    return told;
  }

  private boolean calls(Browser office, Complaint complaint, String number, Instant now) {
    int index = complaint.index();
    int waited = (int) Duration.between(complaint.arrivesAt(), now).toDays();
    if (chance.percent(4, "withdraws", index)) {
      return waited >= chance.between(1, 20, "withdraw", index) && withdraw(office, number);
    }
    if (chance.percent(3, "dies", index)) {
      return waited >= chance.between(1, 20, "death", index) && die(office, complaint, number);
    }
    if (chance.percent(3, "lost", index)) {
      int from = chance.between(2, 12, "lose", index);
      return waited >= from && cannotBeReached(office, number, waited - from, now);
    }
    return chance.percent(10, "dissatisfied", index) && reopen(office, index, number, now);
  }

  private boolean withdraw(Browser office, String number) {
    return once(number)
        && post(office, number, "/withdrawal", Map.of("reason", "It is all right " + marker));
  }

  private boolean die(Browser office, Complaint complaint, String number) {
    return once(number)
        && post(
            office,
            number,
            "/patient-death",
            Map.of(
                "toldBy", "A daughter " + marker,
                "recipientName", "Invented Daughter " + complaint.index() + " " + marker,
                "recipientRelation", "Daughter",
                "recipientAddress", "7 Example Way " + marker + "\nLos Angeles, CA 90003"));
  }

  private boolean cannotBeReached(Browser office, String number, int day, Instant now) {
    if (done.add(number + " try " + day) && done.stream().filter(tries(number)).count() <= 3) {
      var attempt =
          Map.of("at", now.toString(), "way", "PHONE", "reached", false, "note", "No " + marker);
      return post(office, number, "/contact-attempts", attempt);
    }
    return day > 4
        && once(number)
        && post(office, number, "/unreachable", Map.of("reason", "Nobody answers " + marker));
  }

  private static java.util.function.Predicate<String> tries(String number) {
    return word -> word.startsWith(number + " try ");
  }

  private boolean reopen(Browser office, int index, String number, Instant now) {
    if (done.contains(number)) {
      return false;
    }
    JsonNode file = office.get("/api/cases/" + number);
    if (!"CLOSED".equals(file.path("status").asText())) {
      return false;
    }
    var closedAt = Instant.parse(file.path("closedAt").asText());
    var days = chance.between(2, 40, "reopen", index);
    if (closedAt.plus(Duration.ofDays(days)).isAfter(now)) {
      return false;
    }
    done.add(number);
    var wish =
        Map.of(
            "reason", "I am not content " + marker, "appeal", chance.percent(40, "appeals", index));
    return post(office, number, "/reopening", wish);
  }

  private boolean once(String number) {
    return done.add(number);
  }

  /** A case that is closed by then takes it no more: that is an answer, too. */
  private boolean post(Browser office, String number, String what, Map<String, ?> words) {
    try {
      office.post("/api/grievances/" + number + what, words);
      return true;
    } catch (Browser.Refused refused) {
      if (refused.status() != 409) {
        book.surprised(number, what + ": " + refused.getMessage());
      }
      return false;
    }
  }
}
