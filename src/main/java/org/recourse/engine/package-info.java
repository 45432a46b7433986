/** Everything that touches the engine: bundles, decisions, guards, clock, timers. */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: access",
      "casefile :: hold",
      "casefile :: related",
      "casefile :: search"
    })
package org.recourse.engine;

import org.springframework.modulith.ApplicationModule;
