/** What the office does when the clocks of a complaint warn or run out. */
package org.recourse.grievance.clocks;
