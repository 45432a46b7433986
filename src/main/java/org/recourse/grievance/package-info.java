/** Complaint investigation: what happened to this patient, and have we told them in time? */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: web",
      "casefile :: departments",
      "casefile :: once",
      "casefile :: batch",
      "casefile :: related",
      "casefile :: hold",
      "casefile :: text",
      "deadline",
      "deadline :: calendar",
      "correspondence",
      "correspondence :: types",
      "forms",
      "forms :: drafts",
      "forms :: desk",
      "engine",
      "engine :: claims"
    })
package org.recourse.grievance;

import org.springframework.modulith.ApplicationModule;
