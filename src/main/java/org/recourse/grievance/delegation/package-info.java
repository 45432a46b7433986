/**
 * Who may decide grievances: the governing body's written delegations on file (42 CFR
 * 482.13(a)(2)).
 */
package org.recourse.grievance.delegation;
