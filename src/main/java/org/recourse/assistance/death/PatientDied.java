package org.recourse.assistance.death;

import java.util.UUID;

/** A patient has died. Published in the transaction that recorded it. */
public record PatientDied(UUID caseId) {}
