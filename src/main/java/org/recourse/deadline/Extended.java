package org.recourse.deadline;

/**
 * An extension that was granted.
 *
 * @param letter the type of letter that must go out with it
 */
public record Extended(CaseClock clock, String letter) {}
