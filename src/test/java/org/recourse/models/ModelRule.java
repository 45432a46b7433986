package org.recourse.models;

import java.util.List;

/** One rule that every flow keeps. */
public interface ModelRule {

  /**
   * What breaks the rule, each with its file, its element and the remedy; empty when all is well.
   */
  List<String> findings(Bundle bundle);
}
