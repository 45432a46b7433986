/** On which tracks a complaint runs, each with its own law: clocks, letters, decider, agencies. */
package org.recourse.grievance.tracks;
