package org.recourse.grievance.road.contact;

import java.time.LocalDate;

/**
 * How far the office has come in reaching whoever complained.
 *
 * @param unreachable whether the office has given up for now; the duty to write goes on
 * @param attempts how often it was tried in vain since anybody was last reached
 * @param lastAttemptOn the hospital's day of the last try, in vain or not; null when there was none
 */
public record Reach(boolean unreachable, int attempts, LocalDate lastAttemptOn) {}
