package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.office.Browser;

/** What the world does with mail: the server is down for two days, some letters come back. */
final class Outside {

  private static final Set<Integer> DOWN = Set.of(15, 16);

  private final Chance chance;
  private final SimulatedMailroom mailroom;
  private final CaseBook book;
  private final List<ComingBack> comingBack = new ArrayList<>();
  private int seen;

  /** A letter on its way back. */
  private record ComingBack(Instant at, String number, String channel, String outcome) {}

  Outside(Chance chance, SimulatedMailroom mailroom, CaseBook book) {
    this.chance = chance;
    this.mailroom = mailroom;
    this.book = book;
  }

  /** Some of the addresses are of nobody. */
  void addresses(List<Complaint> complaints) {
    for (var complaint : complaints) {
      for (var who : List.of("patientEmail", "complainantEmail")) {
        if (complaint.line().get(who) instanceof String address
            && chance.percent(4, "nobody", address)) {
          mailroom.refuse(address);
        }
      }
    }
  }

  static boolean isMailDown(Instant now) {
    return DOWN.contains(Run.dayOf(now));
  }

  void turns(Instant now) {
    mailroom.failNext(isMailDown(now) ? Integer.MAX_VALUE : 0);
    var taken = mailroom.taken();
    for (; seen < taken.size(); seen++) {
      var envelope = taken.get(seen);
      var index = Mail.indexOf(envelope.address());
      if (index.isPresent() && chance.percent(5, "bounces", envelope.address(), seenOf(envelope))) {
        var days = chance.between(1, 3, "bounce", envelope.address());
        plan(now, days, book.number(index.getAsInt()), "EMAIL", "BOUNCED");
      }
    }
  }

  /** Paper letters of these cases have left the house. */
  void posted(List<String> numbers, Instant now) {
    for (var number : numbers) {
      int index = book.complaint(number).index();
      if (chance.percent(5, "returned", index, Run.dayOf(now))) {
        var days = chance.between(3, 8, "return", index);
        plan(now, days, number, "PAPER", "RETURNED_BY_POST");
      }
    }
  }

  private void plan(Instant now, int days, String number, String channel, String outcome) {
    comingBack.add(new ComingBack(now.plus(Duration.ofDays(days)), number, channel, outcome));
  }

  /** A representative notes what came back by now. */
  int noteReturned(Browser representative, Instant now) {
    var due = comingBack.stream().filter(one -> !one.at().isAfter(now)).toList();
    comingBack.removeAll(due);
    int noted = 0;
    for (var one : due) {
      var path = "/api/cases/" + one.number() + "/letters";
      for (JsonNode letter : representative.get(path)) {
        if (letter.path("channel").asText().equals(one.channel())
            && letter.path("state").asText().equals("SENT")) {
          representative.post(
              path + "/" + letter.path("id").asText() + "/came-back",
              Map.of("outcome", one.outcome()));
          noted++;
          break;
        }
      }
    }
    return noted;
  }

  private static String seenOf(org.recourse.correspondence.mailroom.Envelope envelope) {
    return envelope.subject() + envelope.key().substring(envelope.key().indexOf('.'));
  }
}
