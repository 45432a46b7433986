package org.recourse.assistance.screening;

/**
 * A question a counselor has to put before a program can be answered.
 *
 * @param fact the key of the answer, e.g. {@code coverage} or {@code members[1].age}
 * @param text in plain words
 * @param sensitive whether only those may see question and answer who need it
 */
public record Question(String fact, String text, boolean sensitive) {}
