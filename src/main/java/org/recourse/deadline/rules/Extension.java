package org.recourse.deadline.rules;

import org.recourse.deadline.calendar.Unit;

/**
 * How far a clock may be extended.
 *
 * @param amount the most one extension adds
 * @param cap the most all extensions add together; null when each new letter may add another
 * @param letter the type of letter every extension needs
 */
public record Extension(int amount, Integer cap, Unit unit, String letter) {}
