package org.recourse.security.wall;

/** What a call came to. */
enum Found {
  /** Let in: answered, or told what to mend. */
  IN("yes"),
  /** Told that it is not theirs to do; the case is no secret to them, or none is concerned. */
  FORBIDDEN("no"),
  /** As if there were no such case. */
  NOT_THERE("–"),
  /** Ours is broken. */
  BROKEN("broken");

  private final String words;

  Found(String words) {
    this.words = words;
  }

  /** As the printed matrix says it. */
  String words() {
    return words;
  }
}
