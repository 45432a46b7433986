package org.recourse.assistance.tables;

import java.util.Map;

/**
 * The facts a table was asked about. Facts are mostly yes and no, and the usual number of a map of
 * such would be the same for many of them.
 */
record Asked(Map<String, Object> facts) {

  private static final int SPREAD = 0x9E3779B9;

  @Override
  public boolean equals(Object other) {
    return other instanceof Asked asked && asked.facts.equals(facts);
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (Map.Entry<String, Object> fact : facts.entrySet()) {
      int one = (fact.getKey().hashCode() * 31 + fact.getValue().hashCode()) * SPREAD;
      sum += one ^ one >>> 15;
    }
    return sum;
  }
}
