package org.recourse.engine.web;

import java.time.Instant;

/**
 * Something that went wrong in a running case and now waits for a supervisor.
 *
 * @param step the name of the step, as drawn in the model
 * @param since when it stopped trying
 * @param advice what to do, in one or two sentences
 */
record IncidentNotice(String step, Instant since, String advice) {}
