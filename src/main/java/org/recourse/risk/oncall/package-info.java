/** Who is asked to acknowledge a report, and who next while nobody answers. */
package org.recourse.risk.oncall;
