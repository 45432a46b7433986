package org.recourse.casefile.related;

/**
 * Something a person may mark on a case because they heard it, e.g. a threat to sue.
 *
 * @param word in capitals, as the receiving flow knows it
 * @param label what people call it
 */
public record Mark(String word, String label) {}
