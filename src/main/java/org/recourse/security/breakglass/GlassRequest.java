package org.recourse.security.breakglass;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * A request to read a shut case, as one person may see it.
 *
 * @param waitsUntil when it lapses unless somebody decides
 * @param decidedBy the second person; null until the case was opened
 * @param openUntil null until the case was opened
 * @param mine whether whoever reads this asked for it
 */
public record GlassRequest(
    UUID id,
    @Schema(example = "RK-2025-000007") String number,
    String askedBy,
    String reason,
    Instant askedAt,
    Instant waitsUntil,
    GlassState state,
    String decidedBy,
    Instant openUntil,
    boolean mine) {

  static GlassRequest forHolder(Glass glass, Instant now) {
    return of(glass, glass.stateAt(now), false);
  }

  static GlassRequest forAsker(Glass glass, Instant now) {
    return of(glass, glass.toldAt(now), true);
  }

  private static GlassRequest of(Glass glass, GlassState state, boolean mine) {
    var opened = state == GlassState.OPEN || state == GlassState.ENDED;
    return new GlassRequest(
        glass.id(),
        glass.number(),
        glass.askedBy(),
        glass.reason(),
        glass.askedAt(),
        glass.waitsUntil(),
        state,
        opened ? glass.decidedBy() : null,
        opened ? glass.openUntil() : null,
        mine);
  }
}
