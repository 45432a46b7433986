package org.recourse.assistance.screening;

import java.util.Map;

/**
 * What would make a patient eligible who is not, as the rule compares it. It is no advice: a fact
 * is what it is.
 *
 * @param sentence in plain words with exact figures
 * @param to the facts that differ, by key; {@code yearlyIncomeCents} and {@code householdSize} for
 *     the amounts the program compares
 */
public record Change(String sentence, Map<String, Object> to) {}
