package org.recourse.risk.level;

/**
 * What comes first of all on a route.
 *
 * @param words what to do, in words
 */
public record FirstAction(String route, String words, String citation) {}
