/** Payers reached by HL7 Da Vinci Prior Authorization Support, version 2.2.1. */
package org.recourse.priorauth.pas;
