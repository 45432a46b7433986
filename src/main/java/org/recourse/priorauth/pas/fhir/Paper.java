package org.recourse.priorauth.pas.fhir;

/**
 * A paper that goes along with a request or an update.
 *
 * @param sequence its number in the claim, which it keeps
 * @param name what it is, in words for the payer
 * @param loinc what kind of paper it is
 * @param reportType the same as a code of X12 755
 * @param mediaType e.g. {@code application/pdf}
 */
public record Paper(
    int sequence, String name, String loinc, String reportType, String mediaType, byte[] content) {}
