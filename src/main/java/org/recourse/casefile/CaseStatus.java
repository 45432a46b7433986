package org.recourse.casefile;

/** Where a case stands, whatever its flow. */
public enum CaseStatus {
  OPEN,
  CLOSED,
  WITHDRAWN
}
