/** Sign-on, roles, access rules and the access log. */
@ApplicationModule(allowedDependencies = "casefile")
package org.recourse.security;

import org.springframework.modulith.ApplicationModule;
