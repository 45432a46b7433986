/**
 * Whether risk management must hear of a complaint: the rules say, a person decides, and declining
 * needs a reason. The complaint and its clocks go on either way.
 */
package org.recourse.grievance.escalation;
