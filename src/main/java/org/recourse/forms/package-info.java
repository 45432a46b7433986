/**
 * Binds Camunda Forms to the record: what is shown comes from it, what is submitted is validated
 * and filed in it.
 */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: audit",
      "casefile :: batch",
      "casefile :: text",
      "casefile :: web",
      "engine"
    })
package org.recourse.forms;

import org.springframework.modulith.ApplicationModule;
