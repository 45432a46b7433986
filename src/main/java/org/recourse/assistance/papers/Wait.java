package org.recourse.assistance.papers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How an application stands while papers are awaited.
 *
 * @param status {@code ACTIVE}; {@code INACTIVE}, set aside until the patient says a word, for time
 *     never closes an application (AB 2297); {@code SETTLED}; or {@code STOPPED}, because the
 *     household is told again and the papers are listed anew after that
 * @param outcome {@code COMPLETE}, {@code SOME_PROGRAMS} or {@code NO_PROGRAM}; null until settled
 * @param askedOn the day from which reminders are counted; null before the first letter
 * @param askedFor what the newest letter asked for; null before the first letter
 * @param reminders how many went out since that day
 * @param contact the patient's last word; null where there was none
 */
record Wait(
    String status,
    String outcome,
    LocalDate askedOn,
    String askedFor,
    int reminders,
    Contact contact) {

  static final Wait NEW = new Wait("ACTIVE", null, null, null, 0, null);

  Wait asked(LocalDate day, String what) {
    return new Wait("ACTIVE", null, day, what, 0, contact);
  }

  Wait reminded() {
    return new Wait(status, outcome, askedOn, askedFor, reminders + 1, contact);
  }

  Wait setAside() {
    return new Wait("INACTIVE", outcome, askedOn, askedFor, reminders, contact);
  }

  Wait settled(String how) {
    return new Wait("SETTLED", how, askedOn, askedFor, reminders, contact);
  }

  Wait stopped() {
    return new Wait("STOPPED", null, askedOn, askedFor, reminders, contact);
  }

  /**
   * The patient said a word: it is active unless it was stopped, and the time of waiting begins
   * anew.
   */
  Wait heard(LocalDate day, Contact word) {
    return new Wait(
        isStopped() ? status : "ACTIVE", null, askedOn == null ? null : day, askedFor, 0, word);
  }

  /** The patient was asked at the desk: reminders of a letter that went out are counted anew. */
  Wait answered(LocalDate day) {
    return new Wait(status, outcome, askedOn == null ? null : day, askedFor, 0, contact);
  }

  boolean isInactive() {
    return "INACTIVE".equals(status);
  }

  boolean isStopped() {
    return "STOPPED".equals(status);
  }

  boolean isSettled() {
    return "SETTLED".equals(status);
  }

  /** What is on record, by key; null where nothing is known. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("papersStatus", status);
    values.put("papersOutcome", outcome);
    values.put("papersAskedOn", Objects.toString(askedOn, null));
    values.put("papersAskedFor", askedFor);
    values.put("papersReminders", reminders);
    values.put("contactOn", contact == null ? null : contact.on().toString());
    values.put("contactHow", contact == null ? null : contact.how());
    values.put("contactNote", contact == null ? null : contact.note());
    return values;
  }
}
