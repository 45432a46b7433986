/**
 * Escalation to risk management: could this harm someone or the hospital, who must be told, by
 * when?
 */
@ApplicationModule(
    allowedDependencies = {
      "deadline",
      "deadline :: calendar",
      "deadline :: rules",
      "engine",
      "engine :: models"
    })
package org.recourse.risk;

import org.springframework.modulith.ApplicationModule;
