package org.recourse.engine.claims;

/** A flow that wants to know when somebody takes a task upon them. */
public interface ClaimWatch {

  /** Hears of a claim, in its transaction; whatever it throws undoes the claim. */
  void claimed(Claim claim);
}
