package org.recourse.casefile.related;

import java.util.UUID;

/** Two cases belong together from now on; told inside the transaction that links them. */
public record CasesLinked(UUID oneId, UUID otherId) {}
