package org.recourse.casefile;

import java.util.Map;

/** This person may know of the case but may not do this with it. */
public class NotYours extends CaseProblem {

  /** Says who may. */
  public NotYours(String message) {
    super(403, "Not yours to do", message, Map.of());
  }
}
