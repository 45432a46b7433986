package org.recourse.priorauth.expedite;

import java.time.Instant;

/**
 * What a plan says that does not expedite.
 *
 * @param at when it said so
 * @param saidBy who said it, or the portal
 * @param reference under which the plan finds it; null where it gave none
 * @param said its reason, in words; null where it gave none
 */
public record ExpediteRefusal(Instant at, String saidBy, String reference, String said) {}
