package org.recourse.correspondence.types;

/**
 * Something that keeps a letter from being sent.
 *
 * @param element what is missing: an element of the letter, or {@code language}, {@code address},
 *     {@code characters}
 * @param sentence what is missing and who asks for it, in plain words; never a value of the letter
 */
public record Gap(String element, String sentence) {}
