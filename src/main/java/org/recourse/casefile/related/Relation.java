package org.recourse.casefile.related;

/** Why two cases belong together; it reads the same from both sides. */
public enum Relation {
  DUPLICATE,
  SAME_PATIENT,
  REOPENED,
  REFERRED,
  OTHER
}
