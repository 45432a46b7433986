package org.recourse.engine;

import java.util.Map;

/**
 * The few facts a model declares that its process needs to find its way; everything else stays in
 * the record.
 */
public record RoutingFacts(Map<String, FactType> declared) {

  /** The one variable every process has: which case it walks with. */
  public static final String CASE_ID = "caseId";

  /** What the names of declarations start with in a model's extension properties. */
  public static final String PREFIX = "fact:";

  public boolean has(String name) {
    return declared.containsKey(name);
  }

  /** Whether the engine may keep this value under this name. */
  public boolean admits(String name, Object value) {
    return CASE_ID.equals(name)
        ? FactType.CASE_ID.admits(value)
        : declared.containsKey(name) && declared.get(name).admits(value);
  }
}
