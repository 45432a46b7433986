/**
 * FHIR R4 as payers speak it: writing requests, reading answers. The only place that knows HAPI.
 */
package org.recourse.priorauth.pas.fhir;
