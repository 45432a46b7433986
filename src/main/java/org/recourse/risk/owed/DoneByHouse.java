package org.recourse.risk.owed;

import org.recourse.casefile.CaseFile;

/** A duty that the software itself does the moment it is owed. One bean per such duty. */
public interface DoneByHouse {

  /** The duty's word. */
  String duty();

  /** Does it, in the caller's transaction; safe to repeat. */
  void doFor(CaseFile file);

  /** Where what it did can be seen. */
  String place();
}
