package org.recourse.casefile.access;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A line of the book at the door of a case.
 *
 * @param position counts the lines of this case's log from the first
 * @param username whoever came, or {@code system}
 * @param action what was opened, never what stands there
 * @param allowed whether the door opened
 */
public record AccessEntry(
    long position,
    Instant at,
    String username,
    @Schema(example = "READ_TIMELINE") String action,
    boolean allowed) {}
