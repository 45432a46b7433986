package org.recourse.casefile.audit;

/** One question asked of the whole record. */
interface Check {

  /** Looks at everything it is about, in bounded memory, and says what is not as it was written. */
  void run(Findings findings);
}
