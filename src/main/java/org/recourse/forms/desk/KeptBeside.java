package org.recourse.forms.desk;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What a part of the flow keeps on record beside the flow's own row. */
public interface KeptBeside extends InRoom {

  /** What is on record, by key, for those of these cases that have any of it. */
  default Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return Map.of();
  }

  /** What is wrong with its share of a start form, by field key; empty when nothing is. */
  default Map<String, String> openingProblems(Map<String, Object> given) {
    return Map.of();
  }

  /** Keeps its share of what a case was recorded with; returns it as kept, by key. */
  default Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    return Map.of();
  }

  /** What its forms may show that is not on record, by key. */
  default Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of();
  }
}
