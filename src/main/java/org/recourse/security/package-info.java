/** Sign-on, roles, access rules and the access log. */
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile :: access",
      "casefile :: departments",
      "casefile :: once",
      "casefile :: text"
    })
package org.recourse.security;

import org.springframework.modulith.ApplicationModule;
