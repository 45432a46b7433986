package org.recourse.risk.level;

/**
 * One rung of the ladder that is climbed while nobody answers.
 *
 * @param number counted from 1
 * @param role the word of the role, e.g. {@code RISK_MANAGER_ON_CALL}
 * @param label what people call it
 */
public record Rung(int number, String role, String label, String citation) {}
