/** Financial assistance: which programs can this patient use, and what do they owe? */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: access",
      "casefile :: web",
      "casefile :: once",
      "casefile :: batch",
      "casefile :: related",
      "deadline",
      "deadline :: calendar",
      "deadline :: rules",
      "correspondence",
      "correspondence :: types",
      "outgoing",
      "forms",
      "forms :: desk",
      "engine"
    })
package org.recourse.assistance;

import org.springframework.modulith.ApplicationModule;
