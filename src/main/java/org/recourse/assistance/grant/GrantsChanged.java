package org.recourse.assistance.grant;

import java.util.UUID;

/** What a patient is granted has changed. Published in the transaction that changed it. */
public record GrantsChanged(UUID caseId) {}
