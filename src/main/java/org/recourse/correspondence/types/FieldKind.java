package org.recourse.correspondence.types;

/** What a field of a letter holds. */
public enum FieldKind {
  /** Words, one or more lines. */
  TEXT,
  /** A day; written out in the letter's language. */
  DATE,
  /** A whole number above nought, such as a number of days. */
  NUMBER,
  /** Yes or no; decides whether a part of the letter is there. */
  FLAG,
  /** Several texts, each a line of a list. */
  TEXTS,
  /** Several rows, each with the same named parts. */
  ROWS
}
