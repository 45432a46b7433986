package org.recourse.casefile.departments;

/**
 * A part of the hospital that can be asked what it knows.
 *
 * @param key one word that never changes, e.g. {@code radiology}
 * @param name what people call it
 * @param group the group of those who answer for it; made from the key, so it is never a role
 * @param head the sign-in name of who leads it; null while nobody does
 * @param active whether it can still be asked
 */
public record Department(String key, String name, String group, String head, boolean active) {}
