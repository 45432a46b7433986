package org.recourse.priorauth.payer;

/** How a payer takes requests. */
public enum Channel {
  PORTAL,
  FAX,
  /** HL7 Da Vinci Prior Authorization Support. */
  FHIR_PAS
}
