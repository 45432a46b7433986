package org.recourse.assistance.letters;

import java.time.LocalDate;

/**
 * What the state said when Medi-Cal for a short time was asked for (hospital presumptive
 * eligibility).
 *
 * @param covered whether there is Medi-Cal for a short time
 * @param from the first day; null where there is none
 * @param until the last day; null where there is none
 * @param rule of the table {@code assistance-eligibility-public} that says which care it pays for,
 *     or why there is none, e.g. {@code PRESUMPTIVE_PREGNANT}; null where nobody knows, and then
 *     the letter is held
 */
public record PresumptiveAnswer(boolean covered, LocalDate from, LocalDate until, String rule) {}
