package org.recourse.grievance.inquiry;

import java.util.UUID;

/** Whether a complaint must be looked into at once, as its classification said. */
public interface Urgency {

  boolean isImmediate(UUID caseId);
}
