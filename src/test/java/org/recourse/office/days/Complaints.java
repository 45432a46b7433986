package org.recourse.office.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.recourse.office.days.Complaint.Nature;

/** The complaints of a run: what was said is given, people and circumstances are invented. */
final class Complaints {

  private static final List<String> DEPARTMENTS =
      List.of("radiology", "billing", "nursing", "emergency");
  private static final List<String> OTHER_LANGUAGES = List.of("vi", "zh-Hans", "ar", "ko", "ase");
  private static final List<String> SPEAKERS =
      List.of("SPOUSE_OR_PARTNER", "PARENT", "CHILD", "ATTORNEY", "OTHER");
  private static final List<String> PROOFS = List.of("ON_FILE", "NOT_NEEDED", "REQUESTED", "NONE");

  private final Chance chance;
  private final String marker;
  private final LocalDate firstDay;
  private final int arrivalDays;

  /**
   * Complaints that arrive in the first days of a run.
   *
   * @param marker ends every text
   */
  Complaints(Chance chance, String marker, LocalDate firstDay, int arrivalDays) {
    this.chance = chance;
    this.marker = marker;
    this.firstDay = firstDay;
    this.arrivalDays = arrivalDays;
  }

  /** One for each of these beginnings, which hold at least channel and narrative; by arrival. */
  List<Complaint> from(List<Map<String, Object>> beginnings) {
    return IntStream.range(0, beginnings.size())
        .mapToObj(index -> complaint(index, beginnings.get(index)))
        .sorted(Comparator.comparing(Complaint::arrivesAt))
        .toList();
  }

  private Complaint complaint(int index, Map<String, Object> beginning) {
    var arrivesAt = arrival(index);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("channel", beginning.get("channel"));
    line.put("narrative", beginning.get("narrative"));
    line.put("receivedAt", arrivesAt.minus(onTheWay(index)).toString());
    line.put("receivingUnit", "Unit " + marker);
    line.put("language", language(index));
    addPeople(index, line);
    if (chance.percent(60, "asked", index)) {
      line.put("responseRequested", true);
    }
    var harm = chance.percent(8, "harm", index);
    if (harm) {
      line.put("allegesHarm", true);
    } else if (chance.percent(5, "settled", index)) {
      line.putAll(
          Map.of(
              "channel",
              "IN_PERSON",
              "resolvedByStaffPresent",
              true,
              "settlement",
              "Put right at once " + marker));
      line.remove("responseRequested");
    }
    var bill = !harm && chance.percent(5, "bill", index);
    if (bill) {
      line.put("billingOnly", true);
    }
    return new Complaint(index, arrivesAt, line, nature(index, harm, bill));
  }

  /** Mostly while the office is open; some come at night or at the weekend. */
  private Instant arrival(int index) {
    var day = firstDay.plusDays(chance.between(0, arrivalDays - 1, "day", index));
    var hour = chance.percent(85, "by day", index) ? chance.between(8, 16, "hour", index) : 21;
    return day.atTime(hour, chance.between(0, 59, "minute", index)).atZone(Run.ZONE).toInstant();
  }

  /** Some other unit had it for a while before it was entered. */
  private java.time.Duration onTheWay(int index) {
    if (chance.percent(85, "quick", index)) {
      return java.time.Duration.ofMinutes(chance.between(1, 200, "minutes", index));
    }
    var days = chance.percent(80, "days", index) ? 1 : 9;
    return java.time.Duration.of(days, ChronoUnit.DAYS);
  }

  private String language(int index) {
    if (chance.percent(65, "english", index)) {
      return "en";
    }
    return chance.percent(60, "spanish", index)
        ? "es"
        : chance.pick(OTHER_LANGUAGES, "language", index);
  }

  private void addPeople(int index, Map<String, Object> line) {
    if (chance.percent(8, "anonymous", index)) {
      line.put("complainantRelation", "ANONYMOUS");
      return;
    }
    line.put("patientName", "Invented Patient " + index + " " + marker);
    line.put("patientRecordNumber", "MRN " + index + " " + marker);
    addContact("patient", index, line);
    if (chance.percent(35, "speaker", index)) {
      line.put("complainantRelation", chance.pick(SPEAKERS, "relation", index));
      line.put("complainantName", "Invented Speaker " + index + " " + marker);
      line.put("proofOfAuthority", chance.pick(PROOFS, "proof", index));
      addContact("complainant", index, line);
    } else {
      line.put("complainantRelation", "PATIENT");
    }
  }

  private void addContact(String who, int index, Map<String, Object> line) {
    if (chance.percent(15, "nowhere", who, index)) {
      return;
    }
    if (chance.percent(50, "by mail", index)) {
      line.put("letterChannel", "EMAIL");
      line.put(who + "Email", Mail.addressOf(who, index, marker));
    } else {
      line.put(who + "Address", index + " Example Street " + marker + "\nLos Angeles, CA 90001");
    }
  }

  private Nature nature(int index, boolean harm, boolean bill) {
    List<String> about = new ArrayList<>();
    Map.of("HEALTH_PLAN", 8, "DISCRIMINATION", 7, "PRIVACY", 7, "STAFF", 10, "PROVIDER", 8)
        .forEach(
            (word, share) -> {
              if (chance.percent(share, word, index)) {
                about.add(word);
              }
            });
    if (bill) {
      about.add("BILL");
    }
    if (about.isEmpty() || chance.percent(70, "care", index)) {
      about.add(0, "CARE");
    }
    var plans = List.of("KNOX_KEENE", "MEDI_CAL", "MEDICARE_ADVANTAGE");
    return new Nature(
        harm,
        about.stream().sorted().toList(),
        about.contains("HEALTH_PLAN") ? chance.pick(plans, "plan", index) : null,
        chance.percent(8, "expedited", index),
        chance.percent(25, "medicare", index),
        about.contains("DISCRIMINATION") && chance.percent(50, "disability", index),
        bill && chance.percent(60, "logged", index),
        DEPARTMENTS.stream().filter(one -> chance.percent(35, one, index)).limit(3).toList());
  }
}
