package org.recourse.grievance.letters;

/**
 * A letter the flow owes somebody.
 *
 * @param purpose what it is for within its case, e.g. {@code status-2}
 * @param type e.g. {@code grievance-status}
 */
record DueLetter(String purpose, String type) {}
