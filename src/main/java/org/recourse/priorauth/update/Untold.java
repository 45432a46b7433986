package org.recourse.priorauth.update;

/**
 * Something that nobody has told the payer yet.
 *
 * @param position its number in the case, counted from 1
 * @param message in words
 */
public record Untold(int position, UpdateKind kind, String message) {}
