/** Checks that the record is whole: numbers, timelines, seals and what the record says now. */
@NamedInterface("audit")
package org.recourse.casefile.audit;

import org.springframework.modulith.NamedInterface;
