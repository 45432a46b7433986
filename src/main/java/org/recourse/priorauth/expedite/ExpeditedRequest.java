package org.recourse.priorauth.expedite;

import java.time.Instant;
import java.util.Map;
import org.recourse.priorauth.payer.PayerClass;

/**
 * A request as a refusal to expedite meets it.
 *
 * @param expedited whether it was asked for as expedited
 * @param beforePayer whether the payer has it and has not decided about all of it
 * @param received when the payer had it; null where it does not have it yet
 * @param standardFacts what the deadlines tables ask for where it counts as a standard request;
 *     empty where the payer does not have it yet
 */
public record ExpeditedRequest(
    PayerClass payerClass,
    boolean expedited,
    boolean beforePayer,
    Instant received,
    Map<String, Object> standardFacts) {}
