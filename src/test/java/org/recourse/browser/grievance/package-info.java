/** Complaint investigation as people see it in a real browser. */
package org.recourse.browser.grievance;
