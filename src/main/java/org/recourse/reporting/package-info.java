/** The room for reports: reads SQL views and nothing else. */
@ApplicationModule(allowedDependencies = "casefile")
package org.recourse.reporting;

import org.springframework.modulith.ApplicationModule;
