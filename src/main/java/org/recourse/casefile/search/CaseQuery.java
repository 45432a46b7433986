package org.recourse.casefile.search;

import java.time.Instant;
import org.recourse.casefile.CaseStatus;

/**
 * What to look for; whatever is null does not matter.
 *
 * @param text part of a name of patient or complainant, or the beginning of a case number
 * @param kind the word that names a flow
 * @param assignee has claimed a task of the case
 * @param dueBefore a task of the case is due before this moment
 * @param cursor from the page before; null for the first page
 * @param size how many cases to a page, at most 200
 */
public record CaseQuery(
    String text,
    String kind,
    CaseStatus status,
    String assignee,
    Instant dueBefore,
    String cursor,
    int size) {}
