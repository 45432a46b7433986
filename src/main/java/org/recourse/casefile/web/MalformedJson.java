package org.recourse.casefile.web;

import java.util.Map;
import org.recourse.casefile.CaseProblem;

/** A body that is no JSON, or JSON that cannot be kept exactly as it was sent. */
public final class MalformedJson extends CaseProblem {

  /** Says what is wrong with the body as a whole. */
  public MalformedJson(String message) {
    this(message, Map.of());
  }

  /** Says which members are to blame. */
  public MalformedJson(String message, Map<String, String> fields) {
    super(400, "The request could not be read", message, fields);
  }
}
