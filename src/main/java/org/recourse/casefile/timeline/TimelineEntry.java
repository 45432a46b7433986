package org.recourse.casefile.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.SignedOn;

/**
 * One thing that happened in a case.
 *
 * @param id counts over all cases, and so it is told to nobody
 * @param position counts within the case, from 1
 * @param recordedAt to the microsecond
 * @param actor the sign-in name of whoever did it, or {@link SignedOn#SYSTEM}
 * @param type a word in capitals, e.g. {@code CASE_OPENED}
 * @param summary a constant sentence that names no patient
 * @param details what was done exactly; may hold what a patient said
 * @param previousHash the hash of the entry before, empty for the first
 * @param hash over all of the above except {@code id}
 */
public record TimelineEntry(
    @JsonIgnore long id,
    UUID caseId,
    int position,
    Instant recordedAt,
    String actor,
    String type,
    String summary,
    Map<String, Object> details,
    String previousHash,
    String hash) {}
