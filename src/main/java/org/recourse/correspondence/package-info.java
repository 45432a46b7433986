/**
 * The room for letters: templates, the letter gate and the mailroom. Empty until letters arrive.
 */
@ApplicationModule(allowedDependencies = "casefile")
package org.recourse.correspondence;

import org.springframework.modulith.ApplicationModule;
