package org.recourse.priorauth.pas;

import java.net.URI;

/** The payer that is played by the demo; there is none outside of it. */
public interface LocalPayer {

  /** What a payer's base is written as that is played. */
  String BASE = "demo:";

  /** Where it listens, on this machine alone. */
  URI base();
}
