/**
 * Escalation to risk management: could this harm someone or the hospital, who must be told, by
 * when?
 */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: web",
      "casefile :: once",
      "casefile :: batch",
      "casefile :: hold",
      "casefile :: related",
      "casefile :: text",
      "correspondence",
      "deadline",
      "deadline :: calendar",
      "deadline :: rules",
      "engine",
      "engine :: models",
      "forms",
      "forms :: desk"
    })
package org.recourse.risk;

import org.springframework.modulith.ApplicationModule;
