package org.recourse.casefile.hold;

import java.util.UUID;

/** The last hold of its kind on a case has ended: what waited may go on. */
public record HoldEnded(UUID caseId, HoldKind kind) {}
