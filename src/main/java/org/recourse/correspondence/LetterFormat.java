package org.recourse.correspondence;

/** How a letter looks. */
public enum LetterFormat {
  STANDARD,
  /** Letters of 18 points and more, for those who asked for it. */
  LARGE_PRINT;

  /** What style sheets call it. */
  public String styleClass() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
