/**
 * The room for letters: what each must contain, templates, print, the letter log and the mailroom.
 * Knows no flow and no engine.
 */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: audit",
      "casefile :: documents",
      "casefile :: hold",
      "casefile :: text",
      "casefile :: web"
    })
package org.recourse.correspondence;

import org.springframework.modulith.ApplicationModule;
