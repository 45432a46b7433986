/** What a report is treated as: first by what was marked, then as a risk manager assesses it. */
package org.recourse.risk.assess;
