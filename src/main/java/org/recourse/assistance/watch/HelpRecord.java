package org.recourse.assistance.watch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What the house keeps about the help of one case that it looks after. */
@Table("assistance_watch")
class HelpRecord {

  @Id UUID caseId;
  @Version int version;
  LocalDate appointmentOn;
  LocalDate coverageVerifiedOn;
  String coverageNow;
  String renewalAnswer;
  LocalDate renewalAskAgainOn;
  String renewalsAsked = "";
  String renewalsSettled = "";
  String householdChange;
  LocalDate householdChangedOn;
  String screenAgainBecause;
  String ended;

  /** Somebody told of a change; what was told before and not screened yet stays beside it. */
  void changed(LocalDate on, String words) {
    boolean waits = "HOUSEHOLD".equals(screenAgainBecause);
    householdChange = waits ? householdChange + "\n\n" + words : words;
    householdChangedOn = waits && householdChangedOn.isBefore(on) ? householdChangedOn : on;
    screenAgainBecause = "HOUSEHOLD";
  }

  /** The patient is asked about these renewals. */
  void ask(Collection<String> renewals) {
    renewalsAsked = with(renewalsAsked, renewals);
    renewalAnswer = null;
    renewalAskAgainOn = null;
  }

  /** The patient has said of what is asked about whether to renew it; it is not asked again. */
  void settleRenewals() {
    renewalsSettled = with(renewalsSettled, split(renewalsAsked));
    renewalAskAgainOn = null;
  }

  Set<String> asked() {
    return split(renewalsAsked);
  }

  Set<String> settled() {
    return split(renewalsSettled);
  }

  private static String with(String some, Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(split(some));
    all.addAll(more);
    return String.join(",", all);
  }

  private static Set<String> split(String text) {
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(",")));
  }

  /** What is on record, by key; what is not known is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("appointmentOn", text(appointmentOn));
    values.put("coverageVerifiedOn", text(coverageVerifiedOn));
    values.put("coverageNow", coverageNow);
    values.put("renewalAnswer", renewalAnswer);
    values.put("renewalAskAgainOn", text(renewalAskAgainOn));
    values.put("householdChange", householdChange);
    values.put("householdChangedOn", text(householdChangedOn));
    values.put("screenAgainBecause", screenAgainBecause);
    values.put("helpWatchEnded", ended);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String text(LocalDate day) {
    return Objects.toString(day, null);
  }
}
