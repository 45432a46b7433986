package org.recourse.forms.drafts;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * A half-filled form of one person.
 *
 * @param content the values typed so far, as a JSON object
 * @param savedAt when it was last kept
 */
record Draft(@JsonRawValue String content, Instant savedAt) {}
