package org.recourse.casefile.language;

/** How an interpreter took part. */
public enum InterpreterMode {
  IN_PERSON,
  VIDEO,
  TELEPHONE
}
