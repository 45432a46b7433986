package org.recourse.priorauth.pas.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer of a payer's system, in the words of our record.
 *
 * @param keys under which it may be about a request of ours
 * @param saidAt when the payer made it, by its own word; null where it does not say
 * @param lines what it says about each line, in order, as the form Record decision has it
 * @param reference under which the payer knows the request; null where it names none
 * @param doubts what is odd in it without making it useless, in words that name nobody
 */
public record PayerSaid(
    Set<String> keys,
    Instant saidAt,
    List<Map<String, Object>> lines,
    String reference,
    List<String> doubts) {}
