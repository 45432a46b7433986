/**
 * The letters that flows send: composed from the record, sent through the gate, looked after when
 * one comes back.
 */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: text",
      "correspondence",
      "forms",
      "forms :: desk",
      "engine"
    })
package org.recourse.outgoing;

import org.springframework.modulith.ApplicationModule;
