/** What we write and read in FHIR, held against the official profiles and examples. */
package org.recourse.priorauth.pas.fhir;
