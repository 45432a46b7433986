/** What Tasklist and Cockpit are told when something is not done. */
package org.recourse.engine.refusals;
