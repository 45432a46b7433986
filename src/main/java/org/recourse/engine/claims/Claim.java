package org.recourse.engine.claims;

import java.util.UUID;

/**
 * Somebody has taken a task upon them, or was given it.
 *
 * @param process the key of the process it stands in
 * @param task its id in the drawing, e.g. {@code TriageComplaint}
 * @param username whose task it is from now on
 */
public record Claim(String process, String task, UUID caseId, String username) {}
