/** Prior authorization: has the payer approved this care before the appointment, and if not? */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: web",
      "casefile :: once",
      "casefile :: batch",
      "casefile :: related",
      "casefile :: text",
      "casefile :: documents",
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
package org.recourse.priorauth;

import org.springframework.modulith.ApplicationModule;
