package org.recourse.grievance.letters;

import java.util.UUID;

/** Whom a patient can call about their complaint. */
public interface ContactPerson {

  /**
   * The name a letter gives (42 CFR 482.13(a)(2)(iii)).
   *
   * @param language of the letter, for the name of the office where nobody is in charge yet
   */
  String of(UUID caseId, String language);
}
