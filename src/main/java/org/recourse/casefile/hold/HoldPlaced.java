package org.recourse.casefile.hold;

import java.util.UUID;

/** A hold of its kind rests on a case that was free of it: what would move on stops. */
public record HoldPlaced(UUID caseId, HoldKind kind) {}
