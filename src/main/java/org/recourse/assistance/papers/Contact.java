package org.recourse.assistance.papers;

import java.time.LocalDate;
import java.util.List;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.RequiredText;

/**
 * A word of the patient about the papers, of any kind.
 *
 * @param how one of {@link #WAYS}
 * @param on the day it came
 * @param note in words; may be null
 */
public record Contact(String how, LocalDate on, String note) {

  /** The ways in which a patient makes contact. */
  public static final List<String> WAYS =
      List.of("PAPER", "CALL", "VISIT", "LETTER", "MESSAGE", "OTHER");

  private static final int LONGEST_AGO = 366;

  /**
   * The contact, where it can be right.
   *
   * @throws InvalidInput when it cannot
   */
  Contact checked(LocalDate today) {
    if (how == null || !WAYS.contains(how)) {
      throw InvalidInput.in("how", "must be one of " + String.join(", ", WAYS));
    }
    if (on != null && (on.isAfter(today) || on.isBefore(today.minusDays(LONGEST_AGO)))) {
      throw InvalidInput.in("on", "must be today or a day of the past year");
    }
    if (note != null && !note.isEmpty()) {
      RequiredText.of("note", note);
    }
    return new Contact(how, on == null ? today : on, note == null || note.isEmpty() ? null : note);
  }
}
