package org.recourse.casefile;

import java.util.Set;

/** The person acting right now; the hospital's own software where no person is signed in. */
public interface SignedOn {

  /** What the timeline calls work that no person did. */
  String SYSTEM = "system";

  /** The sign-in name, or {@link #SYSTEM}; never null. */
  String username();

  /** The groups of this person (see {@link Groups}); empty for the system. */
  Set<String> groups();

  /** Whether the hospital's own software acts, not a person. */
  default boolean isSystem() {
    return SYSTEM.equals(username());
  }
}
