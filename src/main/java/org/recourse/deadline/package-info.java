/**
 * The room for clocks: due dates computed from rules that cite their law, on holiday tables that
 * name their sources, and explained day by day.
 */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: audit",
      "casefile :: text",
      "casefile :: web",
      "engine",
      "engine :: models",
      "engine :: timers"
    })
package org.recourse.deadline;

import org.springframework.modulith.ApplicationModule;
