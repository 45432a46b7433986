package org.recourse.grievance;

/**
 * What the table said about a complaint, as far as the process must know.
 *
 * @param classification {@code GRIEVANCE} or {@code COMPLAINT}
 * @param logOnly whether staff present settled it, so that it is kept in the log and no more
 */
public record Classified(String classification, boolean logOnly) {}
