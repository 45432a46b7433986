package org.recourse.engine.web;

import java.time.Instant;

/**
 * What the card of an open task says about its case.
 *
 * @param id the task
 * @param number the case
 * @param kind the flow it walks in
 * @param status where the case stands
 * @param task the step's label
 * @param subject what it is about, where the label does not say; null where it does
 * @param assignee who claimed it; null when nobody did
 * @param dueAt null when the task has no due date
 * @param overdue whether that moment has passed
 */
record TaskCard(
    String id,
    String number,
    String kind,
    String status,
    String task,
    String subject,
    String assignee,
    Instant dueAt,
    boolean overdue) {}
