package org.recourse.grievance.road.contact;

/** How the office tried to reach somebody. */
public enum ContactWay {
  PHONE,
  EMAIL,
  LETTER,
  IN_PERSON
}
