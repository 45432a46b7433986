package org.recourse.casefile.audit;

/**
 * One thing in the record that is not as it was written.
 *
 * @param number the case number concerned; null where no single case is
 * @param seal the position of the seal concerned; null where no seal is
 * @param what a sentence that names the place, never what a patient said
 */
public record Finding(String number, Long seal, String what) {}
