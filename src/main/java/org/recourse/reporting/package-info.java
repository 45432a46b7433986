/** The room for reports: reads SQL views and nothing else. Empty until reports arrive. */
@ApplicationModule(allowedDependencies = "casefile")
package org.recourse.reporting;

import org.springframework.modulith.ApplicationModule;
