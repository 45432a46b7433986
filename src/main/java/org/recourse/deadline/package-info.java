/**
 * The room for clocks: due dates computed from rules that cite their law. Empty until clocks
 * arrive.
 */
@ApplicationModule(allowedDependencies = {"casefile", "engine"})
package org.recourse.deadline;

import org.springframework.modulith.ApplicationModule;
