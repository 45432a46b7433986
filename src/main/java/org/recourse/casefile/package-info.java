/**
 * The case file: patient, complainant, answers, documents, notes, timeline and numbers that prove
 * themselves. Knows no flow and no engine.
 */
@ApplicationModule(allowedDependencies = {})
package org.recourse.casefile;

import org.springframework.modulith.ApplicationModule;
