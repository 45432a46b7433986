package org.recourse.assistance.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What happens from a missed payment of a plan until that is settled. */
@Table("assistance_plan_round")
class PlanRound {

  @Id Long id;
  @Version int version;
  UUID caseId;
  int round;
  String missedOn;
  String toldBy;
  String answer;
  LocalDate calledOn;
  String calledBy;
  String decision;
  String decidedBy;
  boolean unpaid;
  boolean chanceGiven;
  String outcome;
  LocalDate settledOn;

  /** The days of missed payments, in the order they were told. */
  List<LocalDate> missed() {
    return Arrays.stream(missedOn.split(",")).map(LocalDate::parse).toList();
  }

  /** The one with which the period begins. */
  LocalDate firstMissed() {
    return missed().get(0);
  }

  /** One more payment was missed. */
  void missedAlso(LocalDate day) {
    missedOn = missedOn + "," + day;
  }

  /** What a counselor and a supervisor came to, in one word; null while neither settles it. */
  String settledBy() {
    return decision == null && "NEW_TERMS".equals(answer) ? answer : decision;
  }

  boolean isOpen() {
    return outcome == null;
  }

  /** As a line of the record, without what is not known. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("missedOn", missedOn.replace(",", ", "));
    values.put("toldBy", toldBy);
    values.put("answer", answer);
    values.put("calledOn", Objects.toString(calledOn, null));
    values.put("calledBy", calledBy);
    values.put("decision", decision);
    values.put("decidedBy", decidedBy);
    values.put("outcome", outcome);
    values.put("settledOn", Objects.toString(settledOn, null));
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
