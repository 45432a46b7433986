package org.recourse.casefile.hold;

/** What a hold keeps from moving. */
public enum HoldKind {
  /** Evidence is preserved: nothing of the case is edited, purged or closed by a machine. */
  LEGAL(
      "The case is under legal hold: nothing of it may be changed or deleted.",
      "The legal hold on the case has ended."),
  /** Letters of substance wait until counsel frees them; their clocks go on. */
  LETTERS(
      "Letters of substance are held by counsel; status letters still go.",
      "Counsel has freed the letters of the case.");

  private final String placed;
  private final String released;

  HoldKind(String placed, String released) {
    this.placed = placed;
    this.released = released;
  }

  String placed() {
    return placed;
  }

  String released() {
    return released;
  }
}
