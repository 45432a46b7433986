package org.recourse.risk.duty;

import java.time.Instant;

/**
 * From when a clock counts.
 *
 * @param at null while it waits
 * @param provisional whether it is first contact, because nobody has said more
 */
record StartMoment(Instant at, boolean provisional) {}
