package org.recourse.assistance.household;

import java.util.List;

/**
 * The household as one program counts it.
 *
 * @param size people, with expected children where the program counts them
 * @param incomeCents of those whose income counts, a year
 * @param counted the places in the list of members of those who count
 * @param earners the places of those whose income counts, if they have any
 * @param citation of the rule that counted the patient
 * @param tableEdition which edition of the table counted
 */
public record Family(
    int size,
    long incomeCents,
    List<Integer> counted,
    List<Integer> earners,
    String citation,
    String tableEdition) {}
