package org.recourse.security.wall;

/** How closely a case of the wall is held. */
enum Level {
  STANDARD("standard"),
  LINKED("standard, and linked to a confined one"),
  RESTRICTED("restricted"),
  NAMED("whoever asks is named in it"),
  CONFINED("confined"),
  CONFINED_NAMED("confined, and whoever asks is named in it");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  boolean isConfined() {
    return this == CONFINED || this == CONFINED_NAMED;
  }

  boolean isNamed() {
    return this == NAMED || this == CONFINED_NAMED;
  }

  /** As the printed matrix says it. */
  String words() {
    return words;
  }
}
