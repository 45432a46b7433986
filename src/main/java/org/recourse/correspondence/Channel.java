package org.recourse.correspondence;

/** How a letter travels. */
public enum Channel {
  EMAIL,
  /** Printed and posted, see the print batch. */
  PAPER,
  /** Laid out for the patient portal to fetch. */
  PORTAL
}
